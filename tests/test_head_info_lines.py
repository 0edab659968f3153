"""One line that says who wrote, when, and when it was changed, as newsrooms in many languages set it under the headline."""

from __future__ import annotations

import pytest

from heads import of, page

LINES = [
    ("2024-03-05 14:30 来源：海港晚报 作者：王丽华", ["王丽华"]),
    ("发布时间：2024年03月05日 14:30:00 | 来源: 海港晚报 | 作者: 王丽华 陈志强 | 责任编辑: 刘芳", ["王丽华", "陈志强"]),
    ("2024/03/05 14:30 記者林怡君／台北報導", ["林怡君"]),
    ("發布時間：2024/03/05 14:30 更新時間：2024/03/06 09:00 文／林怡君", ["林怡君"]),
    ("公開日：2024.03.05 14:30 最終更新日：2024.03.10 執筆：佐藤健一", ["佐藤健一"]),
    ("입력 2024.03.05 14:30 | 수정 2024.03.05 18:00 | 김민수 기자", ["김민수"]),
    ("김민수 기자 minsu@haneul.example 등록 2024-03-05 14:30", ["김민수"]),
    ("लेखक: अनीता शर्मा | प्रकाशित: 5 मार्च 2024, 14:30 | अपडेट: 6 मार्च 2024", ["अनीता शर्मा"]),
    ("নিজস্ব প্রতিবেদক | প্রকাশ: ৫ মার্চ ২০২৪, ১৪:৩০", []),
    ("بقلم: ليلى حداد | 5 مارس 2024 - 14:30", ["ليلى حداد"]),
    ("نشر في: 5 مارس 2024 14:30 آخر تحديث: 6 مارس 2024 09:00", []),
    ("نویسنده: مریم احمدی | تاریخ انتشار: ۱۵ اسفند ۱۴۰۲ - ۱۴:۳۰", ["مریم احمدی"]),
    ("מאת נועה לוי, פורסם 05.03.2024 14:30", ["נועה לוי"]),
    ("โดย สมชาย ใจดี | 5 มี.ค. 2567 14:30 น.", ["สมชาย ใจดี"]),
    ("เผยแพร่ 5 มี.ค. 2567 14:30 อัปเดต 6 มี.ค. 2567 09:00 โดย กองบรรณาธิการ", []),
    ("Thứ ba, 5/3/2024, 14:30 (GMT+7) Cập nhật 6/3/2024", []),
    ("Γράφει η Ελένη Παππά | 05.03.2024, 14:30", ["Ελένη Παππά"]),
    ("Szerző: Kovács Anna | 2024. március 5. 14:30 | Frissítve: 2024. március 6.", ["Kovács Anna"]),
    ("Imeandikwa na Amina Juma | Imechapishwa Machi 5, 2024 14:30", ["Amina Juma"]),
    ("Reporter: Siti Rahma | Editor: Ratna Sari | Selasa, 5 Maret 2024 14:30 WIB", ["Siti Rahma"]),
    ("Por Lucía Fernández | 5 de marzo de 2024 14:30 | Actualizado 6 de marzo de 2024", ["Lucía Fernández"]),
    ("Автор: Анна Соколова | 05.03.2024 14:30 | Обновлено 06.03.2024", ["Анна Соколова"]),
]


@pytest.mark.parametrize("box", ["info", "byline"])
@pytest.mark.parametrize(("line", "expected"), LINES)
def test_people_and_moment(line: str, expected: list[str], box: str) -> None:
    head = of(page(body=f"<div class={box}>{line}</div>"), "https://harbour.example/tides")
    assert [person.name for person in head.authors] == expected
    assert head.published is not None
    assert head.published.isoformat().startswith("2024-03-05T14:30") or "(GMT" in line


@pytest.mark.parametrize(
    "line", ["Berlin Mitte | 5. März 2024", "القاهرة القديمة | 5 مارس 2024", "Санкт Петербург, 5 марта 2024"]
)
def test_a_place_and_a_day_name_nobody(line: str) -> None:
    assert of(page(body=f"<div class=info>{line}</div>")).authors == ()

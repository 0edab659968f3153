"""Bylines in many languages and scripts: labels, names that blanks alone part, "and" written in one with a name, translators."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people


def names(byline: str, kind: str = "author") -> list[str]:
    return [person.name for person in read_people(byline) if person.kind == kind]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("作者：王丽华、陈志强", ["王丽华", "陈志强"]),
        ("文／王丽华 陈志强", ["王丽华", "陈志强"]),
        ("撰文：王丽华和陈志强", ["王丽华", "陈志强"]),
        ("记者 王丽华 陈志强 报道", ["王丽华", "陈志强"]),
        ("記者林怡君／澎湖報導", ["林怡君"]),
        ("港口報 記者林怡君／澎湖報導", ["林怡君"]),
        ("김민수 기자\n구독", ["김민수"]),
        ("김민수 기자\n구독자 1,759 응원수 1,697\n더보기", ["김민수"]),
        ("王丽华报道", ["王丽华"]),
        ("佐藤 健一", ["佐藤 健一"]),
        ("取材・文：佐藤健一、山本美咲", ["佐藤健一", "山本美咲"]),
        ("글 김민수·이수진 기자", ["김민수", "이수진"]),
        ("기자 김민수 이수진", ["김민수", "이수진"]),
        ("लेखिका: अनीता शर्मा, मीना देवी", ["अनीता शर्मा", "मीना देवी"]),
        ("अनीता शर्मा और राजेश कुमार द्वारा", ["अनीता शर्मा", "राजेश कुमार"]),
        ("লিখেছেন রহিমা খাতুন ও সজল দাস", ["রহিমা খাতুন", "সজল দাস"]),
        ("بقلم: ليلى حداد وسامي منصور", ["ليلى حداد", "سامي منصور"]),
        ("كتب: ليلى حداد، سامي منصور", ["ليلى حداد", "سامي منصور"]),
        ("بقلم هدى سالم وليد", ["هدى سالم وليد"]),
        ("نویسندگان: مریم احمدی و رضا کریمی", ["مریم احمدی", "رضا کریمی"]),
        ("כתבו: נועה לוי ויוסי כהן", ["נועה לוי", "יוסי כהן"]),
        ("נועה לוי ורד כהן", ["נועה לוי ורד כהן"]),
        ("เรื่อง: สมชาย ใจดี และ มาลี ศรีสุข", ["สมชาย ใจดี", "มาลี ศรีสุข"]),
        ("Viết bởi Nguyễn Thị Hoa", ["Nguyễn Thị Hoa"]),
        ("Γράφουν οι Ελένη Παππά και Νίκος Γεωργίου", ["Ελένη Παππά", "Νίκος Γεωργίου"]),
        ("Yazan: Ayşe Yılmaz, Mehmet Demir", ["Ayşe Yılmaz", "Mehmet Demir"]),
        ("Articol de\nAna Popescu", ["Ana Popescu"]),
        ("Skribent Ana Berg", ["Ana Berg"]),
        ("A guest blog by Ana Berg", ["Ana Berg"]),
        ("Blog Beitrag von Ana Berg", ["Ana Berg"]),
        ("Article rédigé par Ana Berg", ["Ana Berg"]),
        ("Een gastbijdrage van Ana Berg", ["Ana Berg"]),
        ("Ett gästinlägg av Ana Berg", ["Ana Berg"]),
        ("Et debatindlæg af Ana Berg", ["Ana Berg"]),
        ("Автор статьи: Иван Петров", ["Иван Петров"]),
        ("Autorka článku: Jana Nováková", ["Jana Nováková"]),
        ("Articol scris de Ana Popescu", ["Ana Popescu"]),
        ("Artikel oleh Budi Santoso", ["Budi Santoso"]),
        ("Ein Artikel von Ana Berg", ["Ana Berg"]),
        ("Un texte de Ana Berg", ["Ana Berg"]),
        ("Författare: Ana Berg", ["Ana Berg"]),
        ("De: Ana Popescu", ["Ana Popescu"]),
        ("港口中心記者 林怡君報導", ["林怡君"]),
        ("林怡君 2024-03-05 社運", ["林怡君"]),
        ("文字／林怡君\n攝影／王小明\n設計／陳美美\n責任編輯／黃志明", ["林怡君"]),
        ("글 김민수\n디자인 이수진", ["김민수"]),
        ("Reporting by Ada Marlow and Ben Noor; Editing by Cy Lund", ["Ada Marlow", "Ben Noor"]),
        ("Reporting by Ada Marlow; Writing by Ben Noor; Editing by Cy Lund and Dee Oduya", ["Ada Marlow", "Ben Noor"]),
        ("Szerző: Kovács Anna, Nagy Péter", ["Kovács Anna", "Nagy Péter"]),
        ("Kirjoittajat: Aino Virtanen ja Mikko Korhonen", ["Aino Virtanen", "Mikko Korhonen"]),
        ("Imeandikwa na Amina Juma na Hassan Mwinyi", ["Amina Juma", "Hassan Mwinyi"]),
        ("Texto e reportagem: Mariana Costa", ["Mariana Costa"]),
        ("Авторка: Анна Соколова", ["Анна Соколова"]),
        ("By Na Yeon-hee", ["Na Yeon-hee"]),
        ("ნინო ბერიძე, გიორგი მაისურაძე", ["ნინო ბერიძე", "გიორგი მაისურაძე"]),
        ("تقرير: ليلى حداد - العلا\nالجمعة ٢٤ شوال ١٤٤٥ هـ - ٣ مايو ٢٠٢٤ م", ["ليلى حداد"]),
        ("Kontributor Mora, Rina Hapsari", ["Rina Hapsari"]),
        ("항구뉴스 | 네이버", []),
        ("김민수 기자\n다른기사 보기", ["김민수"]),
        ("高梨透\nライター", ["高梨透"]),
    ],
)
def test_labels_and_joints(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        *(("译：李明远", "李明远"), ("譯者：黃志明", "黃志明"), ("黃志明譯", "黃志明"), ("翻訳＝田中陽子", "田中陽子"), ("옮긴이: 박지훈", "박지훈")),
        *(("अनुवादक - सुनील वर्मा", "सुनील वर्मा"), ("অনুবাদ করেছেন তানভীর হাসান", "তানভীর হাসান"), ("المترجم: نور صالح", "نور صالح")),
        *(("ترجمه نسرین صادقی", "نسرین صادقی"), ("תרגמה: דנה ברק", "דנה ברק"), ("แปลโดย วิภา แสงทอง", "วิภา แสงทอง"), ("แปล: วิภา แสงทอง", "วิภา แสงทอง")),
        *(("Biên dịch: Lê Minh Anh", "Lê Minh Anh"), ("Μτφρ.: Μαρία Δήμου", "Μαρία Δήμου"), ("Çeviren: Zeynep Kaya", "Zeynep Kaya")),
        *(("Fordította: Tóth Eszter", "Tóth Eszter"), ("Suomentanut Liisa Laine", "Liisa Laine"), ("Mfasiri: Zuhura Ali", "Zuhura Ali")),
        *(("Diterjemahkan oleh Dewi Lestari", "Dewi Lestari"), ("Tradução de Rita Lopes", "Rita Lopes"), ("Перевела Мария Белова", "Мария Белова")),
    ],
)  # fmt: skip
def test_translators_are_told_apart(byline: str, expected: str) -> None:
    assert names(byline, "translator") == [expected]
    assert names(byline) == []


@pytest.mark.parametrize(
    "byline",
    [
        "文／王丽华 攝影／吴建宏",
        "글 김민수 사진 최은영",
        "بقلم ليلى حداد، تصوير عمر نصار",
        "लेखक: अनीता शर्मा, फोटो: विकास मेहता",
        "Yazan: Ayşe Yılmaz, Fotoğraf: Burak Şahin",
    ],
)
def test_whoever_made_the_pictures_is_not(byline: str) -> None:
    assert len(names(byline)) == 1


@pytest.mark.parametrize(
    "byline",
    [
        *("নিজস্ব প্রতিবেদক", "স্টাফ রিপোর্টার", "নিউজ ডেস্ক", "न्यूज़ डेस्क", "संपादकीय टीम", "هيئة التحرير", "وكالات", "فريق التحرير", "تحریریه", "گروه خبر", "خبرگزاری بندر"),
        *("กองบรรณาธิการ", "ทีมข่าว", "Ban biên tập", "PV", "Tim Redaksi", "Redaksi", "Haber Merkezi", "Yazı İşleri", "Συντακτική ομάδα", "Szerkesztőség", "Mwandishi Wetu"),
        *("本站编辑", "本报讯", "小编", "佚名", "综合报道", "온라인뉴스팀", "편집부", "ニュース編集部", "取材班", "מערכת האתר", "דסק החוץ", "Отдел новостей", "Новинний відділ", "Uredništvo"),
        *("Equipo de redacción", "रॉयटर्स", "路透社", "ロイター", "로이터", "رويترز", "বাসস"),
        *("സ്വന്തം ലേഖകൻ", "വെബ് ഡെസ്ക്", "நமது நிருபர்", "செய்திப்பிரிவு", "వెబ్ డెస్క్", "ನಮ್ಮ ಪ್ರತಿನಿಧಿ", "विशेष प्रतिनिधी"),
    ],
)  # fmt: skip
def test_desks_and_agencies_are_no_persons(byline: str) -> None:
    assert names(byline) == []


@pytest.mark.parametrize(
    "name",
    [
        "Tim Marlow",
        "Ban Ki-moon",
        "Theo Marlow",
        "Anka Marlow",
        "مهر احمدی",
        "陈新社",
        "李新闻",
        "रीता भाषा",
        "രാജീവ് പ്രസാദ്",
        "கவிதா முரளி",
    ],
)
def test_names_that_hold_such_words_are_persons(name: str) -> None:
    assert names(name) == [name]


@pytest.mark.parametrize(
    ("byline", "role"),
    [
        ("Ada Marlow - Repórter da Agência Porto", "Repórter da Agência Porto"),
        ("Ada Marlow – jornalista", "jornalista"),
        ("ليلى حداد - صحافية لبنانية", "صحافية لبنانية"),
        ("por Ada Marlow, especial para a Folha do Porto", "especial para a Folha do Porto"),
        ("Ada Marlow | Novinářka", "Novinářka"),
        ("Ада Марло, журналистка", "журналистка"),
    ],
)
def test_what_stands_behind_a_dash_is_what_somebody_does(byline: str, role: str) -> None:
    assert [person.role for person in read_people(byline)] == [role]


def test_the_site_s_name_is_a_part_of_what_somebody_does_there() -> None:
    (person,) = read_people("Ada Marlow - Repórter da Agência Porto", frozenset({"agênciaporto"}))
    assert person.role == "Repórter da Agência Porto"


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Ada Marlow im Gespräch mit Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow im Interview mit Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow in conversation with Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow en conversación con Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow w rozmowie z Benem Noorem", ["Ada Marlow", "Benem Noorem"]),
        ("Ada Marlow mit Ben Noor", ["Ada Marlow", "Ben Noor"]),
    ],
)
def test_two_who_talk_to_each_other_are_two_names(byline: str, people: list[str]) -> None:
    assert names(byline) == people


def test_the_site_with_the_initials_of_somebody_in_it_is_nobody() -> None:
    assert read_people("Harbour Post /MA", frozenset({"harbourpost"})) == ()
    assert [person.name for person in read_people("Ada Marlow / Ben Noor", frozenset({"harbourpost"}))] == [
        "Ada Marlow",
        "Ben Noor",
    ]


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Von Ada.Marlow am Samstag, 19. Oktober 2019 um 11:14 Uhr", ["Ada Marlow"]),
        ("Ada.MarlowHolm", ["Ada MarlowHolm"]),
        ("ada.marlow", []),
        ("Harbour.de", []),
        ("A.Marlow", []),
    ],
)
def test_a_full_name_as_accounts_have_it_is_read_as_one(byline: str, people: list[str]) -> None:
    assert names(byline) == people


@pytest.mark.parametrize("desk", ["Συντάκτης", "ΣΥΝΤΑΚΤΗΣ", "Διαχειριστής"])
def test_a_greek_desk_is_nobody_however_its_last_letter_is_written(desk: str) -> None:
    assert read_people(desk) == ()


@pytest.mark.parametrize(
    ("byline", "name", "institution"),
    [
        ("By Ada Marlow (University of the Strait)", "Ada Marlow", "University of the Strait"),
        ("By Ada Marlow [University of the Strait]", "Ada Marlow", "University of the Strait"),
        ("Автор: Анна Белова, Университет пролива", "Анна Белова", "Университет пролива"),
        ("Ганна Білик, Київський університет", "Ганна Білик", "Київський університет"),
        ("Μαρία Δήμου, Πανεπιστήμιο Αθηνών", "Μαρία Δήμου", "Πανεπιστήμιο Αθηνών"),
        ("Anna Nowak, Uniwersytet Mora", "Anna Nowak", "Uniwersytet Mora"),
        ("Jana Nováková, Univerzita Mora", "Jana Nováková", "Univerzita Mora"),
        ("Ayşe Demir, Mora Üniversitesi", "Ayşe Demir", "Mora Üniversitesi"),
        ("Ana Šarić, Sveučilište u Mori", "Ana Šarić", "Sveučilište u Mori"),
        ("بقلم: ليلى حداد، جامعة المدينة", "ليلى حداد", "جامعة المدينة"),
        ("نویسنده: مریم حدادی، دانشگاه تهران", "مریم حدادی", "دانشگاه تهران"),
        ("דנה כהן, אוניברסיטת מורה", "דנה כהן", "אוניברסיטת מורה"),
        ("अनीता शर्मा, दिल्ली विश्वविद्यालय", "अनीता शर्मा", "दिल्ली विश्वविद्यालय"),
        ("শিরীন মিত্র, ঢাকা বিশ্ববিদ্যালয়", "শিরীন মিত্র", "ঢাকা বিশ্ববিদ্যালয়"),
        ("โดย วิภา แสงทอง, มหาวิทยาลัยเชียงใหม่", "วิภา แสงทอง", "มหาวิทยาลัยเชียงใหม่"),
        ("作者：王丽华，北京大学", "王丽华", "北京大学"),
        ("文：田中陽子（東京大学）", "田中陽子", "東京大学"),
        ("글: 김민수, 서울대학교", "김민수", "서울대학교"),
        ("Trần Thị Lan, Đại học Cần Thơ", "Trần Thị Lan", "Đại học Cần Thơ"),
    ],
)
def test_a_university_is_where_somebody_works_and_no_second_author(byline: str, name: str, institution: str) -> None:
    assert [(one.name, one.institution, one.kind) for one in read_people(byline)] == [(name, institution, "author")]


@pytest.mark.parametrize("byline", ["大学生", "By Ada College", "金大学", "Академик Белов", "By Ada Marlow (she/her)"])
def test_a_name_that_looks_like_one_is_no_institution(byline: str) -> None:
    assert [one.institution for one in read_people(byline)] in ([], [None])

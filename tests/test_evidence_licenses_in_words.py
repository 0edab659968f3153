"""Licences that are named in words only, in the languages of South Asia, the Middle East and their neighbours, and what denies or supposes them."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

NAMED = [
    ("fa", "CC-BY-4.0", "این مقاله تحت پروانه کریتیو کامنز انتساب ۴٫۰ منتشر شده است."),
    ("fa", "CC-BY-NC-4.0", "این مطلب تحت مجوز کریتیو کامنز انتساب-غیرتجاری ۴.۰ بین‌المللی منتشر شده است."),
    ("fa", "CC-BY-4.0", "این مقاله با مجوز Creative Commons Attribution 4.0 منتشر شده است."),
    ("fa", "CC-BY", "این مقاله تحت پروانه کریتیو کامنز انتساب منتشر شده است."),
    ("fa", "CC-BY-SA-4.0", "این مقاله تحت مجوز کرییتیو کامنز انتساب-اشتراک همانند ۴٫۰ منتشر شده است."),
    ("ur", "CC-BY-4.0", "یہ مضمون کریئیٹو کامنز انتساب 4.0 لائسنس کے تحت شائع کیا گیا ہے۔"),
    ("ur", "CC-BY-4.0", "یہ مضمون کریٹیو کامنز انتساب ۴٫۰ لائسنس کے تحت شائع کیا گیا ہے۔"),
    ("ur", "CC-BY-NC-4.0", "یہ مضمون کریئیٹیو کامنز انتساب-غیر تجارتی 4.0 بین الاقوامی لائسنس کے تحت شائع ہوا ہے۔"),
    ("ur", "CC-BY", "یہ مضمون کریئیٹیو کامنز انتساب لائسنس کے تحت شائع ہوا ہے۔"),
    ("ur", "CC-BY-ND-4.0", "یہ مضمون کریئیٹیو کامنز انتساب-بلا اشتقاق 4.0 لائسنس کے تحت شائع ہوا ہے۔"),
    ("hi", "CC-BY-4.0", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत प्रकाशित है।"),
    ("hi", "CC-BY-NC-4.0", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन-नॉनकमर्शियल 4.0 अंतरराष्ट्रीय लाइसेंस के तहत प्रकाशित है।"),
    ("hi", "CC-BY-4.0", "यह लेख क्रिएटिव कॉमन्स श्रेय 4.0 लाइसेंस के तहत प्रकाशित है।"),
    ("hi", "CC-BY", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन लाइसेंस के तहत प्रकाशित है।"),
    ("hi", "CC-BY-ND-4.0", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन-नोडेरिवेटिव्स ४.० लाइसेंस के तहत प्रकाशित है।"),
    ("bn", "CC-BY-4.0", "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন ৪.০ লাইসেন্সের অধীনে প্রকাশিত।"),
    ("bn", "CC-BY-NC-4.0", "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন-নন কমার্শিয়াল ৪.০ আন্তর্জাতিক লাইসেন্সের অধীনে প্রকাশিত।"),
    ("bn", "CC-BY-SA-4.0", "এই নিবন্ধটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন-শেয়ারঅ্যালাইক ৪.০ লাইসেন্সের অধীনে প্রকাশিত।"),
    ("bn", "CC-BY", "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন লাইসেন্সের অধীনে প্রকাশিত।"),
    ("bn", "CC-BY-NC-4.0", "এই লেখাটি ক্রিয়েটিভ কমন্স আরোপণ-অবাণিজ্যিক ৪.০ লাইসেন্সের অধীনে প্রকাশিত।"),
    ("id", "CC-BY-4.0", "Artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi 4.0 Internasional."),
    (
        "id",
        "CC-BY-NC-ND-4.0",
        "Artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi-NonKomersial-TanpaTurunan 4.0.",
    ),
    ("id", "CC-BY", "Artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi."),
    ("vi", "CC-BY-4.0", "Bài viết này được phát hành theo giấy phép Creative Commons Ghi công 4.0 Quốc tế."),
    (
        "vi",
        "CC-BY-NC-ND-4.0",
        "Bài viết này được phát hành theo Giấy phép Creative Commons Ghi công-Phi thương mại-Không phái sinh 4.0.",
    ),
    ("vi", "CC-BY", "Bài viết này được phát hành theo giấy phép Creative Commons Ghi công."),
    ("th", "CC-BY-4.0", "บทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์แบบแสดงที่มา 4.0 สากล"),
    ("th", "CC-BY-NC-4.0", "บทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์ แสดงที่มา-ไม่ใช้เพื่อการค้า 4.0"),
    ("th", "CC-BY", "บทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์ แสดงที่มา"),
    ("th", "CC-BY-SA-4.0", "บทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์ แสดงที่มา-อนุญาตแบบเดียวกัน ๔.๐"),
    ("tr", "CC-BY-4.0", "Bu yazı Creative Commons Atıf 4.0 Uluslararası Lisansı ile yayımlanmıştır."),
    (
        "tr",
        "CC-BY-NC-ND-4.0",
        "Bu yazı Creative Commons Atıf-GayriTicari-Türetilemez 4.0 Uluslararası lisansı altında yayımlanmıştır.",
    ),
    ("tr", "CC-BY", "Bu makale Creative Commons Atıf lisansı ile yayımlanmıştır."),
    ("tr", "CC-BY-NC-4.0", "Bu makale Creative Commons Alıntı-Gayriticari 4.0 lisansı ile yayımlanmıştır."),
    (
        "uk",
        "CC-BY-4.0",
        "Ця стаття опублікована на умовах ліцензії Creative Commons Із зазначенням авторства 4.0 Міжнародна.",
    ),
    (
        "uk",
        "CC-BY-NC-4.0",
        "Ця стаття опублікована за ліцензією Creative Commons «Із Зазначенням Авторства — Некомерційна 4.0».",
    ),
    ("uk", "CC-BY-4.0", "Ця стаття доступна за ліцензією Creative Commons Зазначення авторства 4.0."),
    ("uk", "CC-BY", "Ця стаття опублікована за ліцензією Креатив Коммонс із зазначенням авторства."),
    (
        "uk",
        "CC-BY-SA-4.0",
        "Ця стаття доступна на умовах ліцензії Creative Commons Із зазначенням авторства-Поширення на тих самих умовах 4.0.",
    ),
    ("el", "CC-BY-4.0", "Το άρθρο αυτό διατίθεται με άδεια Creative Commons Αναφορά Δημιουργού 4.0 Διεθνές."),
    ("el", "CC-BY-NC-4.0", "Το άρθρο διατίθεται με άδεια Creative Commons Αναφορά Δημιουργού - Μη Εμπορική Χρήση 4.0."),
    (
        "el",
        "CC-BY-ND-4.0",
        "Το άρθρο διατίθεται με άδεια Creative Commons Αναφορά Δημιουργού - Όχι Παράγωγα Έργα 4.0 Διεθνές.",
    ),
    ("el", "CC-BY", "Το άρθρο αυτό διατίθεται με άδεια Creative Commons Αναφορά Δημιουργού."),
    ("el", "CC-BY-SA-4.0", "Το άρθρο διατίθεται με άδεια Creative Commons Αναφορά - Παρόμοια Διανομή 4.0."),
    ("he", "CC-BY-4.0", "מאמר זה מתפרסם ברישיון קריאייטיב קומונס ייחוס 4.0."),
    ("he", "CC-BY-NC-4.0", "מאמר זה מתפרסם ברישיון קריאייטיב קומונס ייחוס-שימוש לא מסחרי 4.0 בין-לאומי."),
    ("sw", "CC-BY-4.0", "Makala hii imechapishwa chini ya leseni ya Creative Commons Attribution 4.0."),
    (
        "sw",
        "CC-BY-NC-ND-4.0",
        "Makala hii imechapishwa chini ya leseni ya Creative Commons Attribution-NonCommercial-NoDerivatives 4.0.",
    ),
    ("sw", "CC-BY", "Makala hii imechapishwa chini ya leseni ya Creative Commons Attribution."),
    ("tl", "CC-BY-4.0", "Ang artikulong ito ay inilathala sa ilalim ng lisensyang Creative Commons Attribution 4.0."),
    (
        "tl",
        "CC-BY-NC-4.0",
        "Ang artikulong ito ay inilathala sa ilalim ng Creative Commons Attribution-NonCommercial 4.0 na lisensya.",
    ),
    ("tl", "CC-BY", "Ang artikulong ito ay inilathala sa ilalim ng lisensyang Creative Commons Attribution."),
]
UNHEARD = [
    ("fa", "این مقاله تحت پروانه کریتیو کامنز انتساب ۴٫۰ منتشر نشده است."),
    ("fa", "این مقاله مشمول پروانه کریتیو کامنز انتساب ۴٫۰ نیست."),
    ("fa", "اگر این مقاله تحت پروانه کریتیو کامنز انتساب ۴٫۰ منتشر شود، می‌توانید آن را بازنشر کنید."),
    ("fa", "عکس‌های این مقاله تحت پروانه کریتیو کامنز انتساب ۴٫۰ منتشر شده است."),
    ("ur", "یہ مضمون کریئیٹو کامنز انتساب 4.0 لائسنس کے تحت شائع نہیں کیا گیا ہے۔"),
    ("ur", "یہ مضمون کریئیٹو کامنز انتساب 4.0 لائسنس کے تحت دستیاب نہیں ہے۔"),
    ("ur", "اگر یہ مضمون کریئیٹو کامنز انتساب 4.0 لائسنس کے تحت شائع ہو تو آپ اسے دوبارہ شائع کر سکتے ہیں۔"),
    ("ur", "اس مضمون کی تصاویر کریئیٹو کامنز انتساب 4.0 لائسنس کے تحت شائع کی گئی ہیں۔"),
    ("hi", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत प्रकाशित नहीं है।"),
    ("hi", "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत उपलब्ध नहीं है।"),
    ("hi", "यदि यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत प्रकाशित हो तो आप इसे पुनः प्रकाशित कर सकते हैं।"),
    ("hi", "अगर यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत होता, तो इसे छापा जा सकता था।"),
    ("hi", "इस लेख के चित्र क्रिएटिव कॉमन्स एट्रिब्यूशन 4.0 लाइसेंस के तहत प्रकाशित हैं।"),
    ("bn", "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন ৪.০ লাইসেন্সের অধীনে প্রকাশিত নয়।"),
    ("bn", "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন ৪.০ লাইসেন্সের আওতায় পড়ে না।"),
    ("bn", "যদি এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন ৪.০ লাইসেন্সের অধীনে প্রকাশিত হয়, তবে আপনি এটি পুনঃপ্রকাশ করতে পারেন।"),
    ("bn", "এই লেখার ছবিগুলো ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন ৪.০ লাইসেন্সের অধীনে প্রকাশিত।"),
    ("id", "Artikel ini tidak diterbitkan di bawah lisensi Creative Commons Atribusi 4.0 Internasional."),
    ("id", "Artikel ini bukan di bawah lisensi Creative Commons Atribusi 4.0 Internasional."),
    (
        "id",
        "Jika artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi 4.0, Anda boleh menerbitkannya ulang.",
    ),
    ("id", "Foto-foto dalam artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi 4.0."),
    ("vi", "Bài viết này không được phát hành theo giấy phép Creative Commons Ghi công 4.0 Quốc tế."),
    ("vi", "Nếu bài viết này được phát hành theo giấy phép Creative Commons Ghi công 4.0, bạn có thể đăng lại."),
    ("vi", "Ảnh trong bài viết này được phát hành theo giấy phép Creative Commons Ghi công 4.0."),
    ("th", "บทความนี้ไม่ได้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์แบบแสดงที่มา 4.0 สากล"),
    ("th", "หากบทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์แบบแสดงที่มา 4.0 คุณสามารถเผยแพร่ซ้ำได้"),
    ("th", "ภาพในบทความนี้เผยแพร่ภายใต้สัญญาอนุญาตครีเอทีฟคอมมอนส์แบบแสดงที่มา 4.0"),
    ("tr", "Bu yazı Creative Commons Atıf 4.0 Uluslararası Lisansı ile yayımlanmamıştır."),
    ("tr", "Bu yazı Creative Commons Atıf 4.0 lisansı kapsamında değildir."),
    ("tr", "Bu yazı Creative Commons Atıf 4.0 lisansı ile yayımlanırsa yeniden yayımlayabilirsiniz."),
    ("tr", "Eğer bu yazı Creative Commons Atıf 4.0 lisansı altında olsaydı yeniden yayımlayabilirdiniz."),
    ("tr", "Bu yazıdaki fotoğraflar Creative Commons Atıf 4.0 lisansı ile yayımlanmıştır."),
    ("uk", "Ця стаття не опублікована на умовах ліцензії Creative Commons Із зазначенням авторства 4.0."),
    ("uk", "На цю статтю ліцензія Creative Commons Із зазначенням авторства 4.0 не поширюється."),
    (
        "uk",
        "Якщо ця стаття опублікована на умовах ліцензії Creative Commons Із зазначенням авторства 4.0, ви можете її передрукувати.",
    ),
    ("uk", "Фотографії до цієї статті опубліковані за ліцензією Creative Commons Із зазначенням авторства 4.0."),
    ("el", "Το άρθρο αυτό δεν διατίθεται με άδεια Creative Commons Αναφορά Δημιουργού 4.0 Διεθνές."),
    (
        "el",
        "Αν το άρθρο αυτό διατεθεί με άδεια Creative Commons Αναφορά Δημιουργού 4.0, μπορείτε να το αναδημοσιεύσετε.",
    ),
    ("el", "Οι φωτογραφίες του άρθρου διατίθενται με άδεια Creative Commons Αναφορά Δημιουργού 4.0."),
    ("he", "מאמר זה אינו מתפרסם ברישיון קריאייטיב קומונס ייחוס 4.0."),
    ("he", "אם מאמר זה היה מתפרסם ברישיון קריאייטיב קומונס ייחוס 4.0, היה מותר לפרסם אותו מחדש."),
    ("he", "התצלומים במאמר זה מתפרסמים ברישיון קריאייטיב קומונס ייחוס 4.0."),
    ("sw", "Makala hii haijachapishwa chini ya leseni ya Creative Commons Attribution 4.0."),
    ("sw", "Makala hii haiko chini ya leseni ya Creative Commons Attribution 4.0."),
    (
        "sw",
        "Kama makala hii ingechapishwa chini ya leseni ya Creative Commons Attribution 4.0, ungeweza kuichapisha tena.",
    ),
    ("sw", "Picha katika makala hii zimechapishwa chini ya leseni ya Creative Commons Attribution 4.0."),
    ("tl", "Ang artikulong ito ay hindi inilathala sa ilalim ng lisensyang Creative Commons Attribution 4.0."),
    (
        "tl",
        "Kung ang artikulong ito ay inilathala sa ilalim ng lisensyang Creative Commons Attribution 4.0, maaari mo itong ilathala muli.",
    ),
    ("tl", "Ang mga larawan sa artikulong ito ay inilathala sa ilalim ng lisensyang Creative Commons Attribution 4.0."),
]
SUPPOSED = [
    "If this article is under a Creative Commons Attribution 4.0 licence, you may republish it.",
    "If this article were under CC BY 4.0, we could republish it.",
    "Once this article is under CC BY 4.0, you may republish it.",
    "This article will be under CC BY 4.0 from 2030.",
    "Should this article be under CC BY 4.0, feel free to republish.",
    "Wenn dieser Artikel unter CC BY 4.0 steht, dürfen Sie ihn übernehmen.",
    "Si cet article est publié sous licence CC BY 4.0, vous pouvez le republier.",
    "Si este artículo está publicado bajo licencia CC BY 4.0, puede republicarlo.",
    "Se este artigo estiver sob a licença CC BY 4.0, pode republicá-lo.",
    "Se questo articolo è pubblicato con licenza CC BY 4.0, potete ripubblicarlo.",
    "Als dit artikel onder CC BY 4.0 valt, mag u het overnemen.",
    "Jeśli ten artykuł jest na licencji CC BY 4.0, możesz go przedrukować.",
    "Om denna artikel publiceras under CC BY 4.0 får du återpublicera den.",
    "Если эта статья опубликована по лицензии CC BY 4.0, её можно перепечатать.",
    "Pokud je tento článek pod licencí CC BY 4.0, můžete ho převzít.",
    "Hvis denne artikel er udgivet under CC BY 4.0, må du genudgive den.",
    "Jos tämä artikkeli on julkaistu lisenssillä CC BY 4.0, voit julkaista sen uudelleen.",
    "Ha ez a cikk CC BY 4.0 licenc alatt jelent meg, újraközölheti.",
    "Dacă acest articol este publicat sub licența CC BY 4.0, îl puteți republica.",
    "もしこの記事がCC BY 4.0の下で公開されていれば、転載できます。",
    "如果本文采用CC BY 4.0协议,您可以转载。",
    "만약 이 기사가 CC BY 4.0에 따라 공개되었다면 재게재할 수 있습니다.",
    "إذا كان هذا المقال منشوراً بموجب رخصة CC BY 4.0، يمكنك إعادة نشره.",
    "You may republish it if this article is under CC BY 4.0.",
]
GRANTED = [
    "If not otherwise noted, this article is under CC BY 4.0.",
    "Sofern nicht anders angegeben steht dieser Artikel unter CC BY 4.0.",
    "Sauf mention contraire, cet article est sous licence CC BY 4.0.",
    "Если не указано иное, эта статья опубликована по лицензии CC BY 4.0.",
    "Om denna artikel: licens CC BY 4.0.",
    "Bu yazı Creative Commons Atıf-Türetilemez 4.0 lisansı ile yayımlanmıştır.",
    "This article is under CC BY 4.0: republish it if you like.",
    "You may republish this article under CC BY 4.0 if you name the author.",
]


@pytest.mark.parametrize(("language", "name", "sentence"), NAMED)
def test_a_licence_named_in_words_is_found_with_the_version_that_they_give(
    language: str, name: str, sentence: str
) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>", language=language)) == name


@pytest.mark.parametrize(("language", "sentence"), UNHEARD)
def test_one_denied_supposed_or_of_pictures_is_not(language: str, sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>", language=language)) is None


@pytest.mark.parametrize("sentence", SUPPOSED)
def test_a_supposed_licence_is_none(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>")) is None


@pytest.mark.parametrize("sentence", GRANTED)
def test_what_is_not_supposed_of_the_article_takes_nothing_from_a_grant(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>"))


@pytest.mark.parametrize(
    "sentence",
    [
        "یہ مضمون کریئیٹو کامنز انتساب-کچھ اور لائسنس کے تحت ہے۔",
        "यह लेख क्रिएटिव कॉमन्स एट्रिब्यूशन-अज्ञात 4.0 लाइसेंस के तहत प्रकाशित है।",
        "এই লেখাটি ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন-অজানা ৪.০ লাইসেন্সের অধীনে প্রকাশিত।",
    ],
)
def test_a_word_that_cannot_be_read_frees_nothing(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>")) is None

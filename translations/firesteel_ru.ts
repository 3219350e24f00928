<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Adapter</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (имитация)</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>No network interface</source>
        <translation>Нет сетевого интерфейса</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Нет драйвера</translation>
    </message>
    <message>
        <source>Flash recovery</source>
        <translation>Восстановление прошивки</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f.</source>
        <translation>Только цифры от 0 до 9 и буквы от a до f.</translation>
    </message>
    <message numerus="yes">
        <source>A GUID has 16 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>В GUID 16 шестнадцатеричных цифр, а здесь %n.</numerusform>
            <numerusform>В GUID 16 шестнадцатеричных цифр, а здесь %n.</numerusform>
            <numerusform>В GUID 16 шестнадцатеричных цифр, а здесь %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A MAC has 12 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>В MAC 12 шестнадцатеричных цифр, а здесь %n.</numerusform>
            <numerusform>В MAC 12 шестнадцатеричных цифр, а здесь %n.</numerusform>
            <numerusform>В MAC 12 шестнадцатеричных цифр, а здесь %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All zeros or all ones mean &quot;no address&quot;.</source>
        <translation>Одни нули или одни единицы означают «адреса нет».</translation>
    </message>
    <message>
        <source>The second digit is odd, which makes this a group (multicast) address; a card needs its own.</source>
        <translation>Вторая цифра нечётная, значит, это групповой (multicast) адрес; карте нужен собственный.</translation>
    </message>
    <message>
        <source>An address is missing.</source>
        <translation>Не хватает адреса.</translation>
    </message>
</context>
<context>
    <name>BoardConfigPage</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search keys, values and meanings</source>
        <translation>Поиск по ключам, значениям и описаниям</translation>
    </message>
    <message>
        <source>Keys of the board INI</source>
        <translation>Ключи INI платы</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Сведения о ключе</translation>
    </message>
    <message>
        <source>INI fi&amp;le</source>
        <translation>Фай&amp;л INI</translation>
    </message>
    <message>
        <source>B&amp;uild image…</source>
        <translation>Соб&amp;рать образ…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Also keys not &amp;set</source>
        <translation>Е&amp;щё и незаданные ключи</translation>
    </message>
    <message>
        <source>Only changed &amp;keys</source>
        <translation>Только изменённ&amp;ые ключи</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Findings in the INI</source>
        <translation>Замечания к INI</translation>
    </message>
</context>
<context>
    <name>BuildDialog</name>
    <message>
        <source>Build an image</source>
        <translation>Сборка образа</translation>
    </message>
    <message>
        <source>Build an image from the edited INI</source>
        <translation>Сборка образа из изменённого INI</translation>
    </message>
    <message>
        <source>The image is verified and saved as a file. No card is written to.</source>
        <translation>Образ проверяется и сохраняется в файл. На карты ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Что изменилось</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Шаги</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>Шаги этого задания</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Копировать как команду</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Сохранить отч&amp;ёт…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Show fol&amp;der</source>
        <translation>Показать папк&amp;у</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Op&amp;en the image</source>
        <translation>О&amp;ткрыть образ</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>Открыть образ</translation>
    </message>
    <message>
        <source>&amp;Flash to a card…</source>
        <translation>П&amp;рошить в карту…</translation>
    </message>
    <message>
        <source>Flash to a card</source>
        <translation>Прошить в карту</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Buil&amp;d</source>
        <translation>&amp;Собрать</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Собрать</translation>
    </message>
</context>
<context>
    <name>BuildResult</name>
    <message>
        <source>Built and verified</source>
        <translation>Собран и проверен</translation>
    </message>
    <message>
        <source>The image is saved, was read back from the disk, and every checksum in it is right.</source>
        <translation>Образ сохранён и прочитан с диска; все контрольные суммы в нём верны.</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Сохранён как:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation>Прошивка:</translation>
    </message>
    <message>
        <source>%1, PSID %2, %3</source>
        <comment>version, PSID, size</comment>
        <translation>%1, PSID %2, %3</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The build was stopped, as you asked.</source>
        <translation>Сборка остановлена по вашей команде.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Далее:</translation>
    </message>
    <message>
        <source>Go back to start it again, as it is or with other settings.</source>
        <translation>Вернитесь назад, чтобы начать её снова — так же или с другими настройками.</translation>
    </message>
    <message>
        <source>The parameter maps have changed since the keys were listed. Go back: the list is made again, and what cannot be translated is marked there.</source>
        <translation>С тех пор как был составлен список ключей, таблицы параметров изменились. Вернитесь назад: список составится заново, и в нём будет отмечено, что перевести нельзя.</translation>
    </message>
    <message>
        <source>The image could not be built</source>
        <translation>Образ не удалось собрать</translation>
    </message>
    <message>
        <source>Read the steps below, then go back to change the settings.</source>
        <translation>Прочитайте шаги ниже, затем вернитесь назад и измените настройки.</translation>
    </message>
    <message>
        <source>On the disk:</source>
        <translation>На диске:</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 is as it was.</source>
        <translation>Ничего не сохранено. %1 остался прежним.</translation>
    </message>
    <message>
        <source>Nothing was saved; there is no file %1.</source>
        <translation>Ничего не сохранено; файла %1 нет.</translation>
    </message>
</context>
<context>
    <name>BuildSetup</name>
    <message>
        <source>&amp;Image file…</source>
        <translation>Фа&amp;йл образа…</translation>
    </message>
    <message>
        <source>Choose an image file</source>
        <translation>Выбрать файл образа</translation>
    </message>
    <message>
        <source>Builder:</source>
        <translation>Чем собирать:</translation>
    </message>
    <message>
        <source>&amp;Rebuild the image</source>
        <translation>&amp;Пересобрать образ</translation>
    </message>
    <message>
        <source>Rebuild the image</source>
        <translation>Пересобрать образ</translation>
    </message>
    <message>
        <source>mlx&amp;burn, the vendor&apos;s tool</source>
        <translation>mlxburn, &amp;фирменная утилита</translation>
    </message>
    <message>
        <source>mlxburn, the vendor&apos;s tool</source>
        <translation>mlxburn, фирменная утилита</translation>
    </message>
    <message>
        <source>.ml&amp;x file:</source>
        <translation>Ф&amp;айл .mlx:</translation>
    </message>
    <message>
        <source>The .mlx file</source>
        <translation>Файл .mlx</translation>
    </message>
    <message>
        <source>Firmware as the vendor released it for this chip</source>
        <translation>Прошивка для этой микросхемы в том виде, в каком её выпустил производитель</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the .mlx file</source>
        <translation>Выбрать файл .mlx</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>mlxburn warned of a line outside of any group: harmless, released .mlx files have one.</source>
        <translation>mlxburn предупредил о строке вне групп: это не страшно, такая есть и в выпущенных файлах .mlx.</translation>
    </message>
    <message>
        <source>mlxburn warned that a parameter is set twice: harmless where both values are the same.</source>
        <translation>mlxburn предупредил, что параметр задан дважды: не страшно, если оба значения одинаковы.</translation>
    </message>
    <message>
        <source>A part of MFT that builds images is not installed. Install MFT again with its option --oem.</source>
        <translation>Не установлена часть MFT, которая собирает образы. Установите MFT ещё раз с ключом --oem.</translation>
    </message>
    <message>
        <source>This mlxburn does not know an option that building needs. MFT up to 4.26 is known to build images.</source>
        <translation>Этот mlxburn не знает ключа, нужного для сборки. Известно, что образы собирает MFT до 4.26 включительно.</translation>
    </message>
    <message>
        <source>{found}: manuals of MFT {wanted} and later no longer tell how to build images; 4.26 still does. If it fails, try an older MFT.</source>
        <translation>{found}: в руководствах MFT начиная с {wanted} сборка образов уже не описана, в 4.26 — ещё описана. Если не получится, попробуйте MFT постарше.</translation>
    </message>
    <message>
        <source>The .mlx file is for another chip: device {actual}, not {expected}.</source>
        <translation>Файл .mlx для другой микросхемы: устройство {actual}, а не {expected}.</translation>
    </message>
    <message>
        <source>The .mlx file is older than the image: version {found}, not {wanted}.</source>
        <translation>Файл .mlx старее образа: версия {found}, а не {wanted}.</translation>
    </message>
    <message>
        <source>The INI inside the image differs from the one that mlxburn was given.</source>
        <translation>INI внутри образа отличается от того, который получил mlxburn.</translation>
    </message>
</context>
<context>
    <name>CardJobDialog</name>
    <message>
        <source>What &amp;happens:</source>
        <translation>Что &amp;произойдёт:</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Before writing</source>
        <translation>Перед записью</translation>
    </message>
    <message>
        <source>Make a &amp;backup first, in</source>
        <translation>Сначала сделать &amp;резервную копию в</translation>
    </message>
    <message>
        <source>Make a backup first</source>
        <translation>Сначала сделать резервную копию</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>Выбрать папку для резервной копии</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Текущее положение</translation>
    </message>
    <message>
        <source>&amp;Steps:</source>
        <translation>&amp;Шаги:</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>Шаги этого задания</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Сохранить о&amp;тчёт…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Копировать от&amp;чёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Open backup &amp;folder</source>
        <translation>Открыть папку с ко&amp;пией</translation>
    </message>
    <message>
        <source>Open backup folder</source>
        <translation>Открыть папку с резервной копией</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The window for ConnectX adapters. --simulate[=DIR] also shows simulated cards.</source>
        <translation>Окно для адаптеров ConnectX. --simulate[=КАТАЛОГ] показывает и имитируемые карты.</translation>
    </message>
    <message>
        <source>Image files to open</source>
        <translation>Файлы образов, которые нужно открыть</translation>
    </message>
    <message>
        <source>Language for this run: en, ru or zh_CN</source>
        <translation>Язык на этот запуск: en, ru или zh_CN</translation>
    </message>
    <message>
        <source>Quit once the window is painted with its adapters, to measure the start</source>
        <translation>Выйти, как только окно показано вместе с адаптерами: для измерения времени запуска</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare images</source>
        <translation>Сравнение образов</translation>
    </message>
    <message>
        <source>Choose two images: opened files, or what is on a card.</source>
        <translation>Выберите два образа: открытые файлы или содержимое карты.</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>С&amp;лева:</translation>
    </message>
    <message>
        <source>Left image</source>
        <translation>Левый образ</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>С&amp;права:</translation>
    </message>
    <message>
        <source>Right image</source>
        <translation>Правый образ</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>Opens another image and compares with it</source>
        <translation>Открывает другой образ и сравнивает с ним</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>moved</source>
        <translation>перемещена</translation>
    </message>
    <message>
        <source>load address, entry point or CRC state differs</source>
        <translation>различаются адрес загрузки, точка входа или состояние CRC</translation>
    </message>
    <message>
        <source>only section header and CRC differ</source>
        <translation>различаются только заголовок секции и CRC</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>Различных байтов</translation>
    </message>
    <message>
        <source>Left address</source>
        <translation>Адрес слева</translation>
    </message>
    <message>
        <source>Left size</source>
        <translation>Размер слева</translation>
    </message>
    <message>
        <source>Right address</source>
        <translation>Адрес справа</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>Размер справа</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>Секция INI</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Left line</source>
        <translation>Строка слева</translation>
    </message>
    <message>
        <source>Right line</source>
        <translation>Строка справа</translation>
    </message>
    <message>
        <source>Configuration %1</source>
        <translation>Configuration %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Left value</source>
        <translation>Значение слева</translation>
    </message>
    <message>
        <source>Left mask</source>
        <translation>Маска слева</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Значение справа</translation>
    </message>
    <message>
        <source>Right mask</source>
        <translation>Маска справа</translation>
    </message>
    <message>
        <source>Bits that differ</source>
        <translation>Различные биты</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>Neither image tells anything of itself.</source>
        <translation>Ни один из образов ничего о себе не сообщает.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Секции</translation>
    </message>
    <message>
        <source>Neither image has sections.</source>
        <translation>Ни в одном из образов нет секций.</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>Neither image has an INI that can be read.</source>
        <translation>Ни в одном из образов нет INI, который можно прочитать.</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Записи Configuration</translation>
    </message>
    <message>
        <source>Only FS2 images have Configuration records that can be told apart.</source>
        <translation>Записи Configuration можно различить только в образах FS2.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>No byte differs.</source>
        <translation>Все байты одинаковы.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Web pages (*.html);;All files (*)</source>
        <translation>Веб-страницы (*.html);;Все файлы (*)</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Файлы JSON (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Address before</source>
        <translation>Адрес до</translation>
    </message>
    <message>
        <source>Address after</source>
        <translation>Адрес после</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Размер до</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Размер после</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>section, bytes</comment>
        <translation>удалено</translation>
    </message>
    <message>
        <source>added</source>
        <comment>section, bytes</comment>
        <translation>добавлено</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>только слева</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>только справа</translation>
    </message>
    <message>
        <source>Header of the image</source>
        <translation>Заголовок образа</translation>
    </message>
    <message>
        <source>Entries after {section}</source>
        <translation>Записи после {section}</translation>
    </message>
    <message>
        <source>Gap after {section}</source>
        <translation>Промежуток после {section}</translation>
    </message>
    <message>
        <source>Both are identical, byte for byte.</source>
        <translation>Образы совпадают байт в байт.</translation>
    </message>
    <message>
        <source>Both hold the same; only the erased flash around it differs.</source>
        <translation>Содержимое одинаково; различается только стёртая флеш-память вокруг него.</translation>
    </message>
    <message>
        <source>They differ. Bytes that differ: {actualNumber}.</source>
        <translation>Образы различаются. Различных байтов: {actualNumber}.</translation>
    </message>
    <message>
        <source>Comparison of two firmware images</source>
        <translation>Сравнение двух образов прошивки</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещена</translation>
    </message>
    <message>
        <source>load address, entry point or CRC state differs</source>
        <translation>различаются адрес загрузки, точка входа или состояние CRC</translation>
    </message>
    <message>
        <source>only section header and CRC differ</source>
        <translation>различаются только заголовок секции и CRC</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Секции</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Left address</source>
        <translation>Адрес слева</translation>
    </message>
    <message>
        <source>Left size</source>
        <translation>Размер слева</translation>
    </message>
    <message>
        <source>Right address</source>
        <translation>Адрес справа</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>Размер справа</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>Различных байтов</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Left line</source>
        <translation>Строка слева</translation>
    </message>
    <message>
        <source>Right line</source>
        <translation>Строка справа</translation>
    </message>
    <message>
        <source>An INI has more keys than were compared.</source>
        <translation>В INI больше ключей, чем было сравнено.</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Записи Configuration</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Left value / mask</source>
        <translation>Значение / маска слева</translation>
    </message>
    <message>
        <source>Right value / mask</source>
        <translation>Значение / маска справа</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>There are more records than were compared.</source>
        <translation>Записей больше, чем было сравнено.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>There are more ranges than are listed.</source>
        <translation>Диапазонов больше, чем показано.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
</context>
<context>
    <name>EngineTable</name>
    <message>
        <source>mstflint after version 3.8 no longer supports {wanted}; Firesteel&apos;s own engine is used.</source>
        <translation>mstflint новее 3.8 не знает {wanted}; работает собственный движок Firesteel.</translation>
    </message>
    <message>
        <source>{found} knows {wanted}, but mstflint from 4.30 on is reported to crash on such cards; Firesteel&apos;s own engine is used.</source>
        <translation>{found} знает {wanted}, но mstflint начиная с 4.30, по сообщениям, падает на таких картах; работает собственный движок Firesteel.</translation>
    </message>
    <message>
        <source>Firesteel&apos;s own engine knows {wanted} and needs no other program.</source>
        <translation>Собственный движок Firesteel знает {wanted}, другие программы не нужны.</translation>
    </message>
    <message>
        <source>The vendor&apos;s {found} supports {wanted}.</source>
        <translation>Утилита производителя {found} знает {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} needs the vendor&apos;s mstflint, which is not installed.</source>
        <translation>Для {wanted} нужна фирменная утилита mstflint, а она не установлена.</translation>
    </message>
    <message>
        <source>{found} is too old to know {wanted}.</source>
        <translation>Версия {found} слишком старая: {wanted} она не знает.</translation>
    </message>
    <message>
        <source>{wanted} has no NV configuration.</source>
        <translation>У {wanted} нет конфигурации NV.</translation>
    </message>
    <message>
        <source>{found} knows {wanted}; from 4.23 on mstconfig no longer does.</source>
        <translation>{found} знает {wanted}; mstconfig начиная с 4.23 — уже нет.</translation>
    </message>
    <message>
        <source>{found} no longer knows {wanted}: 4.22 was the last that did. Firesteel&apos;s own engine does not read these settings yet.</source>
        <translation>{found} уже не знает {wanted}: последней была 4.22. Собственный движок Firesteel эти настройки пока не читает.</translation>
    </message>
    <message>
        <source>These settings need the vendor&apos;s mstconfig, which is not installed.</source>
        <translation>Для этих настроек нужна фирменная утилита mstconfig, а она не установлена.</translation>
    </message>
    <message>
        <source>{wanted} starts new firmware only after a cold boot: switch the computer off, wait ten seconds, switch it on.</source>
        <translation>{wanted} запускает новую прошивку только после холодной перезагрузки: выключите компьютер, подождите десять секунд, включите.</translation>
    </message>
    <message>
        <source>{found} can make {wanted} start new firmware where its firmware and the computer allow it.</source>
        <translation>{found} может запустить на {wanted} новую прошивку, если это позволяют сама прошивка и компьютер.</translation>
    </message>
    <message>
        <source>This needs the vendor&apos;s mstfwreset, which is not installed. A cold boot does the same.</source>
        <translation>Для этого нужна фирменная утилита mstfwreset, а она не установлена. Холодная перезагрузка делает то же самое.</translation>
    </message>
    <message>
        <source>Neither Firesteel nor a tool that was found knows {wanted}.</source>
        <translation>Ни Firesteel, ни одна из найденных утилит не знает {wanted}.</translation>
    </message>
    <message>
        <source>Read, verify and flash</source>
        <translation>Чтение, проверка и запись прошивки</translation>
    </message>
    <message>
        <source>INI, boot ROM, GUIDs</source>
        <translation>INI, загрузочный ROM, GUID</translation>
    </message>
    <message>
        <source>NV configuration</source>
        <translation>Конфигурация NV</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Firesteel&apos;s own engine</source>
        <translation>Собственный движок Firesteel</translation>
    </message>
    <message>
        <source>The vendor&apos;s tool</source>
        <translation>Фирменная утилита</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>EngineTableView</name>
    <message>
        <source>Who does what</source>
        <translation>Чем что выполняется</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Чем выполняется</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file {file} does not exist.</source>
        <translation>Файл {file} не существует.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя файла и папку.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {found}.</source>
        <translation>Не удалось прочитать файл {file}: {found}.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that its disk is in order.</source>
        <translation>Проверьте права на чтение файла и исправность диска.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {expectedNumber} bytes, too large for what is expected here.</source>
        <translation>Файл {file} больше {expectedNumber} байт — слишком велик для того, что здесь ожидается.</translation>
    </message>
    <message>
        <source>Choose a firmware image; the largest are some tens of megabytes.</source>
        <translation>Выберите образ прошивки; самые большие из них занимают десятки мегабайт.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {found}.</source>
        <translation>Не удалось записать файл {file}: {found}.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk. The old file, if there was one, is unchanged.</source>
        <translation>Выберите другую папку или освободите место на диске. Прежний файл, если он был, не изменён.</translation>
    </message>
    <message>
        <source>{file} has {actualNumber} bytes, too short for a firmware header of {expectedNumber} bytes.</source>
        <translation>Размер {file} — {actualNumber} байт: меньше заголовка прошивки ({expectedNumber} байт).</translation>
    </message>
    <message>
        <source>The file was probably cut off while it was copied. Fetch it again.</source>
        <translation>Вероятно, файл обрезан при копировании. Загрузите его заново.</translation>
    </message>
    <message>
        <source>{file} has {actualNumber} bytes, which is not a multiple of 4: this is not a complete firmware image.</source>
        <translation>Размер {file} — {actualNumber} байт, что не кратно 4: это неполный образ прошивки.</translation>
    </message>
    <message>
        <source>{file} holds no firmware image: the signature &quot;MTFW&quot; is at none of the places where images start.</source>
        <translation>В {file} нет образа прошивки: сигнатуры «MTFW» нет ни по одному из адресов, с которых начинаются образы.</translation>
    </message>
    <message>
        <source>Choose a .bin image made for a ConnectX adapter.</source>
        <translation>Выберите образ .bin, предназначенный для адаптера ConnectX.</translation>
    </message>
    <message>
        <source>Do not flash this image. Fetch it again or use your backup.</source>
        <translation>Не прошивайте этот образ. Загрузите его заново или возьмите резервную копию.</translation>
    </message>
    <message>
        <source>An image cannot be built from this description: {found}</source>
        <translation>Из этого описания нельзя собрать образ: {found}</translation>
    </message>
    <message>
        <source>{file} has no FW Configuration section, so there is no INI to show.</source>
        <translation>В {file} нет секции FW Configuration, поэтому INI отсутствует.</translation>
    </message>
    <message>
        <source>The FW Configuration section of {file} at {offset} is not a complete zlib stream.</source>
        <translation>Секция FW Configuration в {file} по адресу {offset} не является полным потоком zlib.</translation>
    </message>
    <message>
        <source>The image was damaged before its checksum was made. Fetch it from another source.</source>
        <translation>Образ был повреждён ещё до вычисления контрольной суммы. Возьмите его из другого источника.</translation>
    </message>
    <message>
        <source>The FW Configuration section of {file} at {offset} unpacks to more than {expectedNumber} bytes, which no board INI has.</source>
        <translation>Секция FW Configuration в {file} по адресу {offset} распаковывается более чем в {expectedNumber} байт — таких INI не бывает.</translation>
    </message>
    <message>
        <source>There is no adapter {file}.</source>
        <translation>Адаптера {file} нет.</translation>
    </message>
    <message>
        <source>See the list of adapters for their names.</source>
        <translation>Имена смотрите в списке адаптеров.</translation>
    </message>
    <message>
        <source>The simulated adapter in {file} cannot be opened: {found}.</source>
        <translation>Не удалось открыть имитируемый адаптер в {file}: {found}.</translation>
    </message>
    <message>
        <source>Make a new one with: firesteel-cli simulate create</source>
        <translation>Создайте новый командой: firesteel-cli simulate create</translation>
    </message>
    <message>
        <source>The adapter {file} stopped answering: its registers read as all ones.</source>
        <translation>Адаптер {file} перестал отвечать: его регистры читаются как одни единицы.</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again, then look at the card once more.</source>
        <translation>Выключите компьютер, подождите десять секунд, включите и проверьте карту ещё раз.</translation>
    </message>
    <message>
        <source>The adapter {file} has hardware id {actual}, which this version does not know.</source>
        <translation>У адаптера {file} идентификатор оборудования {actual}, неизвестный этой версии.</translation>
    </message>
    <message>
        <source>Another program holds the flash of {file} (its semaphore is taken).</source>
        <translation>Флеш-память {file} занята другой программой (семафор захвачен).</translation>
    </message>
    <message>
        <source>Wait until the other program is done. If a program was killed in the middle, power the card off and on.</source>
        <translation>Дождитесь завершения другой программы. Если она была прервана на середине, выключите и снова включите питание карты.</translation>
    </message>
    <message>
        <source>The flash gateway of {file} did not finish the command at {offset}.</source>
        <translation>Шлюз флеш-памяти {file} не завершил команду по адресу {offset}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, power the card off and on.</source>
        <translation>Повторите попытку. Если не поможет, выключите и снова включите питание карты.</translation>
    </message>
    <message>
        <source>The flash chip of {file} stayed busy after a write at {offset}.</source>
        <translation>Микросхема флеш-памяти {file} осталась занятой после записи по адресу {offset}.</translation>
    </message>
    <message>
        <source>The old image still boots. Try again after a power cycle; a flash chip that stays busy is worn out.</source>
        <translation>Прежний образ по-прежнему загружается. Повторите после отключения питания; если микросхема остаётся занятой, она изношена.</translation>
    </message>
    <message>
        <source>The flash chip of {file} has JEDEC id {actual}, which this version does not know.</source>
        <translation>У микросхемы флеш-памяти {file} JEDEC ID {actual}, неизвестный этой версии.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this id.</source>
        <translation>Ничего не записано. Пожалуйста, сообщите нам этот идентификатор.</translation>
    </message>
    <message>
        <source>Address {offset} lies outside the flash of {file} ({expected} bytes).</source>
        <translation>Адрес {offset} лежит за пределами флеш-памяти {file} ({expected} байт).</translation>
    </message>
    <message>
        <source>What was written to the flash of {file} at {offset} reads back differently (wrote {expected}, read {actual}).</source>
        <translation>Записанное во флеш-память {file} по адресу {offset} читается иначе (записано {expected}, прочитано {actual}).</translation>
    </message>
    <message>
        <source>The new image was not activated and the old one still boots. The flash may be write-protected or worn out.</source>
        <translation>Новый образ не активирован, прежний по-прежнему загружается. Возможно, флеш-память защищена от записи или изношена.</translation>
    </message>
    <message>
        <source>There is no valid firmware image on the flash of {file}.</source>
        <translation>Во флеш-памяти {file} нет исправного образа прошивки.</translation>
    </message>
    <message>
        <source>The card needs recovery with a complete image and its GUIDs.</source>
        <translation>Карту нужно восстановить: записать полный образ и её GUID.</translation>
    </message>
    <message>
        <source>Nothing was written. {found}</source>
        <translation>Ничего не записано. {found}</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Остановлено по запросу.</translation>
    </message>
    <message>
        <source>{found} is not a valid value.</source>
        <translation>{found} — недопустимое значение.</translation>
    </message>
    <message>
        <source>This is not possible here: {found}.</source>
        <translation>Здесь это невозможно: {found}.</translation>
    </message>
    <message>
        <source>its card.json cannot be read</source>
        <translation>не удалось прочитать card.json</translation>
    </message>
    <message>
        <source>its card.json is not a JSON object</source>
        <translation>card.json не является объектом JSON</translation>
    </message>
    <message>
        <source>its card.json is of an unknown format</source>
        <translation>неизвестный формат card.json</translation>
    </message>
    <message>
        <source>a field of its card.json is missing or wrong</source>
        <translation>поле в card.json отсутствует или неверно</translation>
    </message>
    <message>
        <source>its card.json names an unknown flash chip</source>
        <translation>в card.json указана неизвестная микросхема флеш-памяти</translation>
    </message>
    <message>
        <source>its registers.bin is damaged or of another version</source>
        <translation>registers.bin повреждён или другой версии</translation>
    </message>
    <message>
        <source>the flash holds more than two image signatures, so that nothing tells which image boots</source>
        <translation>во флеш-памяти больше двух сигнатур образов, и нельзя понять, какой образ загружается</translation>
    </message>
    <message>
        <source>the image is not made for a ConnectX-3 or ConnectX-3 Pro, and no other chip can be simulated yet</source>
        <translation>образ предназначен не для ConnectX-3 или ConnectX-3 Pro, а другие микросхемы пока не имитируются</translation>
    </message>
    <message>
        <source>the image is larger than any flash such a card has</source>
        <translation>образ больше любой флеш-памяти таких карт</translation>
    </message>
    <message>
        <source>the image does not fit on the flash of the card</source>
        <translation>образ не помещается во флеш-память карты</translation>
    </message>
    <message>
        <source>After the new image was activated, the flash of {file} reads back differently at {offset} (expected {expected}, read {actual}).</source>
        <translation>Новый образ уже активирован, но флеш-память {file} по адресу {offset} читается иначе (ожидалось {expected}, прочитано {actual}).</translation>
    </message>
    <message>
        <source>The new image is already active. Do not switch off; flash again.</source>
        <translation>Новый образ уже активен. Не выключайте питание и прошейте ещё раз.</translation>
    </message>
    <message>
        <source>The flash chip of {file} stayed busy after a write at {offset}, after the new image was activated.</source>
        <translation>Новый образ уже активирован, но микросхема флеш-памяти {file} не освободилась после записи по адресу {offset}.</translation>
    </message>
    <message>
        <source>{file} is damaged. {found}</source>
        <translation>{file} повреждён. {found}</translation>
    </message>
    <message>
        <source>{file} holds an image of format {found}. This version of Firesteel reads FS2, FS3 and FS4 images.</source>
        <translation>{file} содержит образ формата {found}. Эта версия Firesteel читает образы FS2, FS3 и FS4.</translation>
    </message>
    <message>
        <source>{file} is an encrypted image: only what its vendor left in clear can be shown.</source>
        <translation>{file} — зашифрованный образ: можно показать только то, что производитель оставил открытым.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged at {offset}: {found}</source>
        <translation>Пакет {file} повреждён по адресу {offset}: {found}</translation>
    </message>
    <message>
        <source>Fetch the file again; compare its checksum with the one its source gives.</source>
        <translation>Загрузите файл заново; сверьте его контрольную сумму с указанной в источнике.</translation>
    </message>
    <message>
        <source>The bundle {file} unpacks to more than {expectedNumber} bytes, which no firmware has.</source>
        <translation>Пакет {file} распаковывается более чем в {expectedNumber} байт — таких прошивок не бывает.</translation>
    </message>
    <message>
        <source>This is not a firmware bundle, whatever its name says.</source>
        <translation>Это не пакет прошивок, как бы файл ни назывался.</translation>
    </message>
    <message>
        <source>The bundle {file} has no image for the PSID {wanted}.</source>
        <translation>В пакете {file} нет образа для PSID {wanted}.</translation>
    </message>
    <message>
        <source>Look through its list for the PSIDs that it serves.</source>
        <translation>Посмотрите в его списке, для каких PSID он предназначен.</translation>
    </message>
    <message>
        <source>{file} is a bundle of {actualNumber} images: say for which PSID.</source>
        <translation>{file} — пакет, образов в нём: {actualNumber}. Укажите, для какого PSID нужен образ.</translation>
    </message>
    <message>
        <source>The bundle {file} has several images for the PSID {wanted}: {found}.</source>
        <translation>В пакете {file} несколько образов для PSID {wanted}: {found}.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Укажите, какой из них нужен.</translation>
    </message>
    <message>
        <source>The firmware library {file} cannot be used: {found}</source>
        <translation>Библиотеку прошивок {file} нельзя использовать: {found}</translation>
    </message>
    <message>
        <source>It holds only what a search of your folders finds again: delete the file and search once more.</source>
        <translation>В ней лишь то, что поиск по вашим папкам найдёт снова: удалите файл и повторите поиск.</translation>
    </message>
    <message>
        <source>The table {file} inside this program is damaged: {found}.</source>
        <translation>Таблица {file} внутри этой программы повреждена: {found}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Переустановите программу.</translation>
    </message>
    <message>
        <source>its flash.bin is missing, has the wrong size or may not be written</source>
        <translation>flash.bin отсутствует, имеет неверный размер или недоступен для записи</translation>
    </message>
    <message>
        <source>its registers.bin is missing, has the wrong size or may not be written</source>
        <translation>registers.bin отсутствует, имеет неверный размер или недоступен для записи</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>это база данных другой программы</translation>
    </message>
    <message>
        <source>it was made by a newer version of Firesteel</source>
        <translation>она создана более новой версией Firesteel</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {found}.</source>
        <translation>Не удалось прочитать папку {file}: {found}.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that its disk is connected and that you may read it.</source>
        <translation>Проверьте, что папка существует, её диск подключён и у вас есть права на чтение.</translation>
    </message>
    <message>
        <source>{file} is not a folder.</source>
        <translation>{file} — не папка.</translation>
    </message>
    <message>
        <source>Name the folder that the file is in.</source>
        <translation>Укажите папку, в которой лежит файл.</translation>
    </message>
    <message>
        <source>Check that the name is not that of a folder or of a file of another program, that you may write there, and that the disk is not full.</source>
        <translation>Проверьте, что это имя не занято папкой или файлом другой программы, что запись туда разрешена и диск не переполнен.</translation>
    </message>
    <message>
        <source>The firmware library {file} is damaged or not a library: {found}</source>
        <translation>Библиотека прошивок {file} повреждена или не является библиотекой: {found}</translation>
    </message>
    <message>
        <source>{expectedNumber} bytes are needed, but the disk has room for only {actualNumber}</source>
        <translation>нужно {expectedNumber} байт, а на диске есть место только на {actualNumber}</translation>
    </message>
    <message>
        <source>The flash of {file} is write-protected: at {offset} nothing changed when it was erased or written.</source>
        <translation>Флеш-память {file} защищена от записи: по адресу {offset} после стирания и записи ничего не изменилось.</translation>
    </message>
    <message>
        <source>The old image is unchanged and still boots. Look for a write-protect jumper on the card, or ask its maker; then try again.</source>
        <translation>Прежний образ не изменён и по-прежнему загружается. Поищите на карте перемычку защиты от записи или спросите производителя; затем повторите попытку.</translation>
    </message>
    <message>
        <source>The flash semaphore of {file} is taken, but no program is using the card: one was probably killed in the middle of its work.</source>
        <translation>Семафор флеш-памяти {file} захвачен, но с картой не работает ни одна программа: вероятно, одна из них была прервана посреди работы.</translation>
    </message>
    <message>
        <source>Make sure that no other flash tool runs, then free the semaphore: firesteel-cli clear-semaphore, or power the card off and on.</source>
        <translation>Убедитесь, что не запущена другая программа прошивки, и освободите семафор: firesteel-cli clear-semaphore — либо выключите и снова включите питание карты.</translation>
    </message>
    <message>
        <source>{file} cannot be recovered with this backup. {found}</source>
        <translation>{file} нельзя восстановить из этой копии. {found}</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this card, or an image for its chip together with its GUIDs and MACs.</source>
        <translation>Выберите резервную копию этой карты или образ для её микросхемы вместе с GUID и MAC карты.</translation>
    </message>
    <message>
        <source>You may not access the registers of {file}.</source>
        <translation>У вас нет доступа к регистрам {file}.</translation>
    </message>
    <message>
        <source>Only the administrator may. In a terminal: {wanted}</source>
        <translation>Доступ есть только у администратора. В терминале: {wanted}</translation>
    </message>
    <message>
        <source>The kernel is locked down (Secure Boot), so no program may access the registers of {file}, not even for the administrator.</source>
        <translation>Ядро в режиме блокировки (Secure Boot), поэтому доступа к регистрам {file} нет ни у одной программы, даже у администратора.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the setup of the computer, or boot a live system without it, and try again.</source>
        <translation>Отключите Secure Boot в настройках компьютера или загрузите с live-носителя систему без него и повторите попытку.</translation>
    </message>
    <message>
        <source>The firmware of {file} has locked access to its registers (they read as 0xbad0cafe).</source>
        <translation>Прошивка {file} закрыла доступ к регистрам (они читаются как 0xbad0cafe).</translation>
    </message>
    <message>
        <source>Unlock it with the key of its maker: mstflint hw_access enable. In flash recovery the card is never locked.</source>
        <translation>Откройте доступ ключом производителя: mstflint hw_access enable. В режиме восстановления карта никогда не закрыта.</translation>
    </message>
    <message>
        <source>The program firesteel-helper, which works on the cards, is not where it belongs: {found}.</source>
        <translation>Программы firesteel-helper, которая работает с картами, нет на её месте: {found}.</translation>
    </message>
    <message>
        <source>Install Firesteel again.</source>
        <translation>Переустановите Firesteel.</translation>
    </message>
    <message>
        <source>The program firesteel-helper ended before its work was done: {found}.</source>
        <translation>Программа firesteel-helper завершилась, не закончив работу: {found}.</translation>
    </message>
    <message>
        <source>Look at the card again: what is on its flash is shown as it is now. The log has the details.</source>
        <translation>Проверьте карту ещё раз: показано то, что сейчас во флеш-памяти. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Another program is working on {file}.</source>
        <translation>С {file} уже работает другая программа.</translation>
    </message>
    <message>
        <source>Wait until it is done. One operation runs at a time.</source>
        <translation>Дождитесь её завершения. Операции выполняются по одной.</translation>
    </message>
    <message>
        <source>firesteel-helper refused a request: {found}.</source>
        <translation>Программа firesteel-helper отклонила запрос: {found}.</translation>
    </message>
    <message>
        <source>Window and helper may be of different versions. Close Firesteel and start it again.</source>
        <translation>Возможно, окно и помощник разных версий. Закройте Firesteel и запустите снова.</translation>
    </message>
    <message>
        <source>The system has no pkexec, so Firesteel cannot ask for the administrator&apos;s password.</source>
        <translation>В системе нет pkexec, поэтому Firesteel не может запросить пароль администратора.</translation>
    </message>
    <message>
        <source>Install polkit (package pkexec), or use a terminal: {wanted}</source>
        <translation>Установите polkit (пакет pkexec) или воспользуйтесь терминалом: {wanted}</translation>
    </message>
    <message>
        <source>No program of this desktop can ask for the administrator&apos;s password (there is no polkit agent).</source>
        <translation>В этом рабочем столе нечем запросить пароль администратора (нет агента polkit).</translation>
    </message>
    <message>
        <source>Start the agent of your desktop, or use a terminal: {wanted}</source>
        <translation>Запустите агент polkit своего рабочего стола или воспользуйтесь терминалом: {wanted}</translation>
    </message>
    <message>
        <source>The administrator&apos;s password was not given, so {file} was not touched.</source>
        <translation>Пароль администратора не введён, поэтому {file} не тронут.</translation>
    </message>
    <message>
        <source>Try again and enter the password, or use a terminal: {wanted}</source>
        <translation>Повторите попытку и введите пароль или воспользуйтесь терминалом: {wanted}</translation>
    </message>
    <message>
        <source>The rules of this system do not allow you to work on {file}.</source>
        <translation>Правила этой системы не разрешают вам работать с {file}.</translation>
    </message>
    <message>
        <source>Ask the administrator, or use a terminal: {wanted}</source>
        <translation>Обратитесь к администратору или воспользуйтесь терминалом: {wanted}</translation>
    </message>
    <message>
        <source>The program {wanted} is needed for {file} and is not installed.</source>
        <translation>Для {file} нужна программа {wanted}, а она не установлена.</translation>
    </message>
    <message>
        <source>Install it: package mstflint on Debian, Ubuntu and Fedora, or the vendor&apos;s MFT.</source>
        <translation>Установите её: пакет mstflint в Debian, Ubuntu и Fedora или MFT производителя.</translation>
    </message>
    <message>
        <source>{wanted} failed on {file}: {found}</source>
        <translation>{file}: ошибка {wanted}: {found}</translation>
    </message>
    <message>
        <source>The log has everything that the tool printed.</source>
        <translation>В журнале есть всё, что вывела утилита.</translation>
    </message>
    <message>
        <source>{wanted} was ended by a signal while it worked on {file}.</source>
        <translation>{wanted}: утилита завершена сигналом во время работы с {file}.</translation>
    </message>
    <message>
        <source>A burn that is cut off leaves the old image in place. Look at the card again before you restart the computer.</source>
        <translation>При прерванной записи прежний образ остаётся на месте. Проверьте карту ещё раз, прежде чем перезагружать компьютер.</translation>
    </message>
    <message>
        <source>{wanted} printed something about {file} that is not understood: {found}</source>
        <translation>{wanted}: непонятный вывод о {file}: {found}</translation>
    </message>
    <message>
        <source>Its version may be newer than this program. The log has everything that it printed.</source>
        <translation>Возможно, её версия новее этой программы. В журнале есть всё, что она вывела.</translation>
    </message>
    <message>
        <source>its card.json names a chip that cannot be simulated</source>
        <translation>в card.json указана микросхема, которую нельзя имитировать</translation>
    </message>
    <message>
        <source>the card has no boot ROM</source>
        <translation>у карты нет загрузочного ROM</translation>
    </message>
    <message>
        <source>The image has no GUIDs of its own, and none were given: without them the card cannot work in a network.</source>
        <translation>В образе нет собственных GUID, и они не заданы: без них карта не сможет работать в сети.</translation>
    </message>
    <message>
        <source>The flash holds a sound image for this chip already. Take the recovery jumper off if there is one, and switch the computer off and on; or flash as usual.</source>
        <translation>Во флеш-памяти уже есть исправный образ для этой микросхемы. Снимите перемычку восстановления, если она есть, выключите и снова включите компьютер — или прошейте как обычно.</translation>
    </message>
    <message>
        <source>this engine cannot read the INI of this card</source>
        <translation>этот движок не умеет читать INI этой карты</translation>
    </message>
    <message>
        <source>this engine cannot read the boot ROM of this card</source>
        <translation>этот движок не умеет читать загрузочный ROM этой карты</translation>
    </message>
    <message>
        <source>this engine cannot remove the boot ROM of this card</source>
        <translation>этот движок не умеет удалять загрузочный ROM этой карты</translation>
    </message>
    <message>
        <source>this engine cannot set the GUIDs of this card</source>
        <translation>этот движок не умеет задавать GUID этой карты</translation>
    </message>
    <message>
        <source>this engine cannot recover this card</source>
        <translation>этот движок не умеет восстанавливать эту карту</translation>
    </message>
    <message>
        <source>this card starts new firmware only after a cold boot: switch the computer off, wait ten seconds, switch it on</source>
        <translation>эта карта запускает новую прошивку только после холодной перезагрузки: выключите компьютер, подождите десять секунд, включите</translation>
    </message>
    <message>
        <source>this engine cannot free the flash semaphore of this card</source>
        <translation>этот движок не умеет освобождать семафор флеш-памяти этой карты</translation>
    </message>
    <message>
        <source>no engine of this program serves this chip</source>
        <translation>ни один движок этой программы не работает с этой микросхемой</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a GUID has up to 16 digits, 0-9 and a-f)</source>
        <translation>«{wanted}» (в GUID не больше 16 цифр, 0-9 и a-f)</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a MAC has up to 12 digits, 0-9 and a-f)</source>
        <translation>«{wanted}» (в MAC не больше 12 цифр, 0-9 и a-f)</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a multicast address, which no port may have)</source>
        <translation>«{wanted}» (групповой адрес, его не может быть ни у одного порта)</translation>
    </message>
    <message>
        <source>More than one value, but this card takes a single base value and counts up from it</source>
        <translation>Что-либо кроме базового адреса (остальные эта карта отсчитывает от него)</translation>
    </message>
    <message>
        <source>{wanted} GUIDs (it has to be one or four)</source>
        <translation>Число GUID {wanted} (нужен один или четыре)</translation>
    </message>
    <message>
        <source>{wanted} MACs (it has to be one or two)</source>
        <translation>Число MAC {wanted} (нужен один или два)</translation>
    </message>
    <message>
        <source>The image on this card has no boot ROM.</source>
        <translation>В образе на этой карте нет загрузочного ROM.</translation>
    </message>
    <message>
        <source>the firmware on this card has no boot ROM</source>
        <translation>в прошивке этой карты нет загрузочного ROM</translation>
    </message>
    <message>
        <source>The parameter map {file} cannot be used: {found}.</source>
        <translation>Таблицу параметров {file} нельзя использовать: {found}.</translation>
    </message>
    <message>
        <source>Correct the map or take it out of its folder. docs/parameter-map.md tells what a map may hold.</source>
        <translation>Исправьте таблицу параметров или уберите её из папки. Что в ней может быть, сказано в docs/parameter-map.md.</translation>
    </message>
    <message>
        <source>{file}: {actualNumber} of the changed keys cannot be translated into Configuration records, so the card would not do what its INI says: {wanted}.</source>
        <translation>{file}: изменённых ключей, которые нельзя перевести в записи Configuration: {actualNumber}; карта работала бы не так, как сказано в её INI: {wanted}.</translation>
    </message>
    <message>
        <source>Take these changes back, add a parameter map that knows the keys, or accept an image whose INI says one thing and whose records say another.</source>
        <translation>Отмените эти изменения, добавьте таблицу параметров, в которой эти ключи есть, или согласитесь на образ, где INI говорит одно, а записи — другое.</translation>
    </message>
    <message>
        <source>{file} does not tell its version or chip</source>
        <translation>{file} не сообщает своей версии или микросхемы</translation>
    </message>
    <message>
        <source>{file} has version {found}, another one has {wanted}; a map is learned from images of one version and one chip</source>
        <translation>у {file} версия {found}, а у другого образа {wanted}; таблица параметров строится по образам одной версии и одной микросхемы</translation>
    </message>
    <message>
        <source>the INI has a NUL byte at {offset}; everything after it would be lost.</source>
        <translation>в INI по адресу {offset} стоит байт NUL; всё, что после него, было бы потеряно.</translation>
    </message>
    <message>
        <source>what it answered is not understood</source>
        <translation>его ответ непонятен</translation>
    </message>
    <message>
        <source>it has a field that does not belong there</source>
        <translation>в нём есть лишнее поле</translation>
    </message>
    <message>
        <source>the folder of the card is not text</source>
        <translation>папка карты — не текст</translation>
    </message>
    <message>
        <source>the folder of the card is not an absolute path</source>
        <translation>путь к папке карты не абсолютный</translation>
    </message>
    <message>
        <source>it names no card</source>
        <translation>в нём не указана карта</translation>
    </message>
    <message>
        <source>the PCI address does not have the form 0000:24:00.0</source>
        <translation>адрес PCI не имеет вида 0000:24:00.0</translation>
    </message>
    <message>
        <source>its image has no valid name, size or place on the flash</source>
        <translation>у образа недопустимое имя, размер или место во флеш-памяти</translation>
    </message>
    <message>
        <source>its image is empty or larger than any flash</source>
        <translation>образ пуст или больше любой флеш-памяти</translation>
    </message>
    <message>
        <source>its GUIDs and MACs are not valid</source>
        <translation>GUID и MAC в нём недопустимы</translation>
    </message>
    <message>
        <source>it does not say how much to read</source>
        <translation>в нём не указано, сколько читать</translation>
    </message>
    <message>
        <source>its consents are not valid</source>
        <translation>согласия в нём недопустимы</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>строка слишком длинная</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>строка не является объектом JSON</translation>
    </message>
    <message>
        <source>it has no number</source>
        <translation>у него нет номера</translation>
    </message>
    <message>
        <source>it has no verb</source>
        <translation>в нём нет команды</translation>
    </message>
    <message>
        <source>there is no such verb</source>
        <translation>такой команды нет</translation>
    </message>
    <message>
        <source>the file that came with it is not sealed, or has another size than it says</source>
        <translation>его файл не запечатан или не того размера, который указан</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>соединение закрыто</translation>
    </message>
    <message>
        <source>it was ended by signal {expectedNumber}</source>
        <translation>завершена сигналом {expectedNumber}</translation>
    </message>
    <message>
        <source>it ended with exit code {expectedNumber}</source>
        <translation>код завершения {expectedNumber}</translation>
    </message>
    <message>
        <source>it is of another version than this program</source>
        <translation>её версия отличается от версии этой программы</translation>
    </message>
    <message>
        <source>its number is not higher than the one before</source>
        <translation>его номер не больше предыдущего</translation>
    </message>
    <message>
        <source>it brings a file and takes none</source>
        <translation>с ним передан файл, а он не нужен</translation>
    </message>
    <message>
        <source>with raised privileges it serves no simulated cards</source>
        <translation>с повышенными правами она не обслуживает имитируемые карты</translation>
    </message>
    <message>
        <source>the folder of libfiresteel-simulated.so has a colon or a semicolon in its path, which the system&apos;s loader takes for its end</source>
        <translation>в пути к папке с libfiresteel-simulated.so есть двоеточие или точка с запятой, а системный загрузчик считает их концом пути</translation>
    </message>
</context>
<context>
    <name>ErrorButtons</name>
    <message>
        <source>Co&amp;py command</source>
        <translation>Скопировать коман&amp;ду</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Скопировать команду %1</translation>
    </message>
    <message>
        <source>F&amp;ree the semaphore…</source>
        <translation>Освободить с&amp;емафор…</translation>
    </message>
    <message>
        <source>Free the flash semaphore</source>
        <translation>Освободить семафор флеш-памяти</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Версия прошивки</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>PSID the card was made with</source>
        <translation>PSID, с которым карта изготовлена</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Версия продукта</translation>
    </message>
    <message>
        <source>PCI device id</source>
        <translation>Идентификатор устройства PCI</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Микросхемы</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>Загрузочные ROM</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>GUID узла</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>GUID порта 1</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>GUID порта 2</translation>
    </message>
    <message>
        <source>System GUID</source>
        <translation>GUID системы</translation>
    </message>
    <message>
        <source>Port 1 MAC</source>
        <translation>MAC порта 1</translation>
    </message>
    <message>
        <source>Port 2 MAC</source>
        <translation>MAC порта 2</translation>
    </message>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GUIDs the card was made with</source>
        <translation>GUID, с которыми карта изготовлена</translation>
    </message>
    <message>
        <source>MACs the card was made with</source>
        <translation>MAC, с которыми карта изготовлена</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>VSD of the card</source>
        <translation>VSD карты</translation>
    </message>
    <message>
        <source>VSD vendor id</source>
        <translation>ID производителя VSD</translation>
    </message>
    <message>
        <source>PRS file</source>
        <translation>Файл PRS</translation>
    </message>
    <message>
        <source>PRS file the card was made with</source>
        <translation>Файл PRS, с которым карта изготовлена</translation>
    </message>
    <message>
        <source>MIC version</source>
        <translation>Версия MIC</translation>
    </message>
    <message>
        <source>Minimum FIT version</source>
        <translation>Минимальная версия FIT</translation>
    </message>
    <message>
        <source>ISSU version</source>
        <translation>Версия ISSU</translation>
    </message>
    <message>
        <source>Security version</source>
        <translation>Версия безопасности</translation>
    </message>
    <message>
        <source>Security attributes</source>
        <translation>Атрибуты безопасности</translation>
    </message>
    <message>
        <source>Update method</source>
        <translation>Способ обновления</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Hardware access key</source>
        <translation>Ключ доступа к оборудованию</translation>
    </message>
    <message>
        <source>NV sectors</source>
        <translation>Секторы NV</translation>
    </message>
    <message>
        <source>NV padding</source>
        <translation>Отступ NV</translation>
    </message>
    <message>
        <source>Layout on flash</source>
        <translation>Разметка во флеш-памяти</translation>
    </message>
    <message>
        <source>Full-image CRC</source>
        <translation>CRC всего образа</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Header at {offset}: the failsafe word {actual} has a wrong checksum, so the chunk size is unknown.</source>
        <translation>Заголовок по адресу {offset}: у слова отказоустойчивости {actual} неверная контрольная сумма, поэтому размер блока неизвестен.</translation>
    </message>
    <message>
        <source>The image starts at {actual}, where no card looks for it. It must start at {wanted}.</source>
        <translation>Образ начинается с адреса {actual}, где его не ищет ни одна карта. Он должен начинаться с {wanted}.</translation>
    </message>
    <message>
        <source>Images start at more than two places: {found}. At most one of them can be meant.</source>
        <translation>Образы начинаются более чем в двух местах: {found}. Верным может быть самое большее один.</translation>
    </message>
    <message>
        <source>This is a dump of a whole flash. Shown is the copy that starts at {offset}, put together from its chunks of {expected} bytes.</source>
        <translation>Это дамп всей флеш-памяти. Показана копия, начинающаяся с {offset}, собранная из блоков по {expected} байт.</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the Image Info section ({actual}) has a wrong checksum.</source>
        <translation>Заголовок по адресу {offset}: у указателя на секцию Image Info ({actual}) неверная контрольная сумма.</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the Image Info section ({actual}) does not lead to such a section.</source>
        <translation>Заголовок по адресу {offset}: указатель на секцию Image Info ({actual}) ведёт не к такой секции.</translation>
    </message>
    <message>
        <source>Header at {offset}: there is no pointer to the Image Info section; the section in the chain is shown.</source>
        <translation>Заголовок по адресу {offset}: нет указателя на секцию Image Info; показана секция из цепочки.</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the GUID section ({actual}) does not lead to such a section.</source>
        <translation>Заголовок по адресу {offset}: указатель на секцию GUID ({actual}) ведёт не к такой секции.</translation>
    </message>
    <message>
        <source>Header at {offset}: the image size is given as {actual}, but the sections end at {expected}.</source>
        <translation>Заголовок по адресу {offset}: указан размер образа {actual}, но секции заканчиваются на {expected}.</translation>
    </message>
    <message>
        <source>The checksum of the full image is wrong (stored {actual} at {offset}, computed {expected}).</source>
        <translation>Контрольная сумма всего образа неверна (записано {actual} по адресу {offset}, вычислено {expected}).</translation>
    </message>
    <message>
        <source>Section {section}: the length at {offset} is {actualNumber} words; 4 to 1048576 are possible.</source>
        <translation>Секция {section}: длина по адресу {offset} — {actualNumber} слов; допустимо от 4 до 1048576.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is cut off: it would end at {expected}, the image ends at {actual}.</source>
        <translation>Секция {section} по адресу {offset} обрезана: она должна заканчиваться на {expected}, а образ заканчивается на {actual}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} claims {actual} bytes; at most {expected} are possible.</source>
        <translation>Секция {section} по адресу {offset} заявляет {actual} байт; допустимо не более {expected}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the checksum is wrong (stored {actual}, computed {expected}).</source>
        <translation>Секция {section} по адресу {offset}: неверная контрольная сумма (записано {actual}, вычислено {expected}).</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the next section would start at {actual}, where there is none.</source>
        <translation>Секция {section} по адресу {offset}: следующая секция должна начинаться с {actual}, но её там нет.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the next section would start at {actual}, inside what came before ({expected}).</source>
        <translation>Секция {section} по адресу {offset}: следующая секция начиналась бы с {actual}, внутри предшествующего ({expected}).</translation>
    </message>
    <message>
        <source>There are more than {expectedNumber} sections; those from {offset} on are not shown.</source>
        <translation>Секций больше {expectedNumber}; начиная с адреса {offset} они не показаны.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its type is not known. It is kept as it is.</source>
        <translation>Секция {section} по адресу {offset}: тип неизвестен. Она сохраняется без изменений.</translation>
    </message>
    <message>
        <source>Before section {section} there are {actualNumber} bytes at {offset} that belong to no section.</source>
        <translation>Перед секцией {section} по адресу {offset} находится {actualNumber} байт, не принадлежащих ни одной секции.</translation>
    </message>
    <message>
        <source>After the last section, at {offset}, {actualNumber} bytes follow that belong to no section.</source>
        <translation>После последней секции, по адресу {offset}, идёт {actualNumber} байт, не принадлежащих ни одной секции.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is a second one of its kind; the one at {expected} is in effect.</source>
        <translation>Секция {section} по адресу {offset} — вторая такого рода; действует секция по адресу {expected}.</translation>
    </message>
    <message>
        <source>The image has no section {section}.</source>
        <translation>В образе нет секции {section}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the GUIDs are blank. The image cannot boot before GUIDs are set.</source>
        <translation>Секция {section} по адресу {offset}: GUID не заданы. Пока они не заданы, образ не может загрузиться.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds {actualNumber} entries; 4 to 32 are possible.</source>
        <translation>В секции {section} по адресу {offset} записей: {actualNumber}; допустимо от 4 до 32.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds {actualNumber} entries instead of 6: four GUIDs and two MACs.</source>
        <translation>В секции {section} по адресу {offset} записей: {actualNumber}, а должно быть 6: четыре GUID и два MAC.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: {actual} is not the MAC address of a port (multicast bit, or more than 48 bits).</source>
        <translation>Секция {section} по адресу {offset}: {actual} не может быть MAC-адресом порта (бит групповой рассылки или больше 48 бит).</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long and runs past the section.</source>
        <translation>Секция {section}: тег {expectedNumber} по адресу {offset} длиной {actualNumber} байт выходит за пределы секции.</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, which is not a multiple of 4.</source>
        <translation>Секция {section}: длина тега {expectedNumber} по адресу {offset} — {actualNumber} байт, что не кратно 4.</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, too short for what it tells.</source>
        <translation>Секция {section}: длина тега {expectedNumber} по адресу {offset} — {actualNumber} байт, слишком мало для его содержимого.</translation>
    </message>
    <message>
        <source>Section {section}: the end mark at {offset} comes {actualNumber} bytes before the end.</source>
        <translation>Секция {section}: метка конца по адресу {offset} стоит за {actualNumber} байт до конца.</translation>
    </message>
    <message>
        <source>Section {section}: the end mark is missing at {offset}.</source>
        <translation>Секция {section}: по адресу {offset} нет метки конца.</translation>
    </message>
    <message>
        <source>Section {section}: the list of chips at {offset} has {actualNumber} entries; only {expectedNumber} are read.</source>
        <translation>Секция {section}: в списке микросхем по адресу {offset} записей: {actualNumber}; прочитано только {expectedNumber}.</translation>
    </message>
    <message>
        <source>Section {section}: the text at {offset} has {actualNumber} characters; only {expectedNumber} are shown.</source>
        <translation>Секция {section}: в тексте по адресу {offset} символов: {actualNumber}; показано только {expectedNumber}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the vendor id is {actual}, not that of Mellanox. The vendor&apos;s tools hide VSD and PSID.</source>
        <translation>Секция {section} по адресу {offset}: идентификатор производителя {actual}, а не Mellanox. Фирменные утилиты скрывают VSD и PSID.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI cannot be unpacked, it is not a complete zlib stream.</source>
        <translation>Секция {section} по адресу {offset}: INI не распаковывается, это неполный поток zlib.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI unpacks to more than {expectedNumber} bytes, which no board INI has.</source>
        <translation>Секция {section} по адресу {offset}: INI распаковывается более чем в {expectedNumber} байт — таких INI не бывает.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI has {expectedNumber} bytes, but its text ends after {actualNumber}, at a NUL.</source>
        <translation>Секция {section} по адресу {offset}: в INI {expectedNumber} байт, но текст обрывается после {actualNumber} на символе NUL.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: no known expansion ROM is inside (no &quot;mlxsign:&quot; mark).</source>
        <translation>Секция {section} по адресу {offset}: внутри нет известного загрузочного ROM (нет метки «mlxsign:»).</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its first ROM claims {actualNumber} bytes, the section has {expectedNumber}.</source>
        <translation>Секция {section} по адресу {offset}: первый ROM заявляет {actualNumber} байт, а в секции их {expectedNumber}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the bytes of the expansion ROM add up to {actual} instead of 0.</source>
        <translation>Секция {section} по адресу {offset}: сумма байтов загрузочного ROM равна {actual}, а должна быть 0.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its ROMs are for different devices ({expectedNumber} and {actualNumber}).</source>
        <translation>Секция {section} по адресу {offset}: её ROM предназначены для разных устройств ({expectedNumber} и {actualNumber}).</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds more than {expectedNumber} expansion ROMs; the others are not listed.</source>
        <translation>В секции {section} по адресу {offset} больше {expectedNumber} загрузочных ROM; остальные не показаны.</translation>
    </message>
    <message>
        <source>Section {section}: what follows the &quot;mlxsign:&quot; mark at {offset} is not a complete ROM version.</source>
        <translation>Секция {section}: после метки «mlxsign:» по адресу {offset} нет полной версии ROM.</translation>
    </message>
    <message>
        <source>The bundle has format version {actualNumber} (at {offset}); only version {expectedNumber} is known.</source>
        <translation>У пакета версия формата {actualNumber} (по адресу {offset}); известна только версия {expectedNumber}.</translation>
    </message>
    <message>
        <source>The checksum of the whole bundle is wrong (stored {actual} at {offset}, computed {expected}).</source>
        <translation>Контрольная сумма всего пакета неверна (записано {actual} по адресу {offset}, вычислено {expected}).</translation>
    </message>
    <message>
        <source>The SHA-256 digest of the {section} at {offset} is wrong: something was changed.</source>
        <translation>«{section}» по адресу {offset}: дайджест SHA-256 неверен — содержимое изменено.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} is cut off: it claims {expectedNumber} bytes, {actualNumber} are there.</source>
        <translation>Часть пакета «{section}» по адресу {offset} обрезана: заявлено {expectedNumber} байт, есть {actualNumber}.</translation>
    </message>
    <message>
        <source>The bundle has no part &quot;{section}&quot;.</source>
        <translation>В пакете нет части «{section}».</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; comes a second time at {offset}; the first one is used.</source>
        <translation>Часть пакета «{section}» повторяется по адресу {offset}; используется первая.</translation>
    </message>
    <message>
        <source>The bundle part at {offset} has the unknown type {actualNumber}. It is ignored.</source>
        <translation>У части пакета по адресу {offset} неизвестный тип {actualNumber}. Она пропущена.</translation>
    </message>
    <message>
        <source>{actualNumber} bytes at {offset} belong to no part of the bundle.</source>
        <translation>По адресу {offset} находится {actualNumber} байт, не принадлежащих ни одной части пакета.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: what is packed at {offset} is damaged, or is no XZ stream.</source>
        <translation>Часть пакета «{section}»: сжатые данные по адресу {offset} повреждены или не являются потоком XZ.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the XZ stream at {offset} ends too early.</source>
        <translation>Часть пакета «{section}»: поток XZ по адресу {offset} обрывается.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the XZ stream at {offset} uses a method that is not supported.</source>
        <translation>Часть пакета «{section}»: поток XZ по адресу {offset} использует неподдерживаемый метод.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: unpacking the XZ stream at {offset} needs {actualNumber} bytes of memory; at most {expectedNumber} are granted.</source>
        <translation>Часть пакета «{section}»: для распаковки потока XZ по адресу {offset} нужно {actualNumber} байт памяти; разрешено не более {expectedNumber}.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to {actualNumber} bytes, but its table of contents needs only {expectedNumber}. The rest is never unpacked.</source>
        <translation>Часть пакета «{section}» по адресу {offset} распаковывается в {actualNumber} байт, а по оглавлению нужно только {expectedNumber}. Остальное никогда не распаковывается.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to {actualNumber} bytes, but its table of contents needs {expectedNumber}.</source>
        <translation>Часть пакета «{section}» по адресу {offset} распаковывается в {actualNumber} байт, а по оглавлению нужно {expectedNumber}.</translation>
    </message>
    <message>
        <source>The table of contents asks for {actualNumber} bytes of unpacked data; no bundle has more than {expectedNumber}.</source>
        <translation>Оглавление требует {actualNumber} байт распакованных данных; больше {expectedNumber} не бывает ни в одном пакете.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to more than {expectedNumber} bytes, which no such table has.</source>
        <translation>Часть пакета «{section}» по адресу {offset} распаковывается более чем в {expectedNumber} байт — таких таблиц не бывает.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} has {actualNumber} bytes, which is not a multiple of {expectedNumber}.</source>
        <translation>Размер части пакета «{section}» по адресу {offset} — {actualNumber} байт, что не кратно {expectedNumber}.</translation>
    </message>
    <message>
        <source>{section}: the map at {offset} refers to the table of contents at {actual}, where there is no entry.</source>
        <translation>{section}: карта по адресу {offset} ссылается на оглавление по адресу {actual}, но записи там нет.</translation>
    </message>
    <message>
        <source>{section}: its data at {offset} would end at {actual}, but all data end at {expected}.</source>
        <translation>{section}: данные по адресу {offset} заканчивались бы на {actual}, а все данные заканчиваются на {expected}.</translation>
    </message>
    <message>
        <source>{section}: its image would have {actualNumber} bytes; the largest flash has {expectedNumber}.</source>
        <translation>{section}: размер образа составил бы {actualNumber} байт; в самой большой флеш-памяти их {expectedNumber}.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the record at {offset} would end at {actual}, after the end of the part ({expected}).</source>
        <translation>Часть пакета «{section}»: запись по адресу {offset} заканчивалась бы на {actual}, за концом этой части ({expected}).</translation>
    </message>
    <message>
        <source>{section}: the description in the map at {offset} has no end; it was cut when the bundle was made.</source>
        <translation>{section}: у описания в карте по адресу {offset} нет конца; оно обрезано при создании пакета.</translation>
    </message>
    <message>
        <source>{section}: the description in the map at {offset} is of the unknown kind {actualNumber}.</source>
        <translation>{section}: описание в карте по адресу {offset} неизвестного вида {actualNumber}.</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the record at {offset} has no PSID.</source>
        <translation>Часть пакета «{section}»: у записи по адресу {offset} нет PSID.</translation>
    </message>
    <message>
        <source>{section}: this PSID comes more than once, again at {offset}.</source>
        <translation>{section}: этот PSID встречается не один раз — снова по адресу {offset}.</translation>
    </message>
    <message>
        <source>{section}: group {actualNumber} offers several images without names to tell them apart (map at {offset}).</source>
        <translation>{section}: группа {actualNumber} предлагает несколько образов без имён, по которым их можно различить (карта по адресу {offset}).</translation>
    </message>
    <message>
        <source>{section}: the image type {actual} at {offset} is not known.</source>
        <translation>{section}: тип образа {actual} по адресу {offset} неизвестен.</translation>
    </message>
    <message>
        <source>{section}: there is no firmware for it.</source>
        <translation>{section}: прошивки для этого PSID нет.</translation>
    </message>
    <message>
        <source>The bundle has more than {expectedNumber} entries; those from {offset} of the &quot;{section}&quot; on are not shown.</source>
        <translation>Записей в пакете больше {expectedNumber}; начиная с адреса {offset} части «{section}» они не показаны.</translation>
    </message>
    <message>
        <source>The {section} at {offset} does not begin or end at a multiple of 4.</source>
        <translation>«{section}» по адресу {offset}: начало или конец не кратны 4.</translation>
    </message>
    <message>
        <source>The {section} at {offset} has {actualNumber} bytes instead of {expectedNumber}.</source>
        <translation>«{section}» по адресу {offset}: размер {actualNumber} байт, а должно быть {expectedNumber}.</translation>
    </message>
    <message>
        <source>The {section} at {offset} would end at {actual}, after the end of what holds it ({expected}).</source>
        <translation>«{section}» по адресу {offset}: конец был бы на {actual}, за концом того, что его содержит ({expected}).</translation>
    </message>
    <message>
        <source>The {section} at {offset} has type {actual} instead of {expected}.</source>
        <translation>«{section}» по адресу {offset}: тип {actual} вместо {expected}.</translation>
    </message>
    <message>
        <source>The {section} at {offset} claims {actualNumber} bytes in all, its elements have {expectedNumber}.</source>
        <translation>«{section}» по адресу {offset}: заявлено всего {actualNumber} байт, а в элементах их {expectedNumber}.</translation>
    </message>
    <message>
        <source>The {section} at {offset} lacks an element of type {expected}.</source>
        <translation>«{section}» по адресу {offset}: нет элемента типа {expected}.</translation>
    </message>
    <message>
        <source>{section}: its component lies in storage {actualNumber} (at {offset}); only storage {expectedNumber}, this file, is known.</source>
        <translation>{section}: компонент находится в хранилище {actualNumber} (по адресу {offset}); известно только хранилище {expectedNumber} — этот файл.</translation>
    </message>
    <message>
        <source>{section}: it asks at {offset} for component {actualNumber}, there are only {expectedNumber}.</source>
        <translation>{section}: по адресу {offset} запрошен компонент {actualNumber}, а их всего {expectedNumber}.</translation>
    </message>
    <message>
        <source>The {section} at {offset} is for no PSID.</source>
        <translation>«{section}» по адресу {offset}: не относится ни к одному PSID.</translation>
    </message>
    <message>
        <source>{section}: the mark &quot;#BIN.COMPONENT!#&quot; is missing before its image, at {offset} of the unpacked data.</source>
        <translation>{section}: перед образом нет метки «#BIN.COMPONENT!#» (адрес {offset} в распакованных данных).</translation>
    </message>
    <message>
        <source>The bundle keeps only a part of each firmware version. The versions shown are those of its images.</source>
        <translation>Пакет хранит лишь часть каждой версии прошивки. Показаны версии из самих образов.</translation>
    </message>
    <message>
        <source>The bundle gives this image for PSID {wanted}, but the image is for {found}.</source>
        <translation>В пакете этот образ указан для PSID {wanted}, но предназначен он для {found}.</translation>
    </message>
    <message>
        <source>The bundle says that this image has version {wanted}; it has {found}.</source>
        <translation>В пакете указана версия образа {wanted}, а на деле она {found}.</translation>
    </message>
    <message>
        <source>A second image starts at {offset}. A card boots the one at {expected}.</source>
        <translation>По адресу {offset} начинается второй образ. Карта загружает тот, что по адресу {expected}.</translation>
    </message>
    <message>
        <source>Images start at more than one place: {found}. A flash of this format holds one; the one at {expected} is shown.</source>
        <translation>Образы начинаются более чем в одном месте: {found}. Во флеш-памяти этого формата может быть только один; показан образ по адресу {expected}.</translation>
    </message>
    <message>
        <source>The image is in the second slot, at {offset}, and the first one holds none, not even an old one: the vendor&apos;s tools take it for an encrypted image.</source>
        <translation>Образ находится во втором слоте, по адресу {offset}, а в первом нет даже старого: фирменные утилиты примут его за зашифрованный.</translation>
    </message>
    <message>
        <source>This image was retired: its signature at {offset} was cleared when a newer one was written. No card boots it.</source>
        <translation>Этот образ выведен из употребления: его сигнатура по адресу {offset} стёрта при записи более нового. Ни одна карта его не загрузит.</translation>
    </message>
    <message>
        <source>There is no table of contents (ITOC) at {offset} or {actual}: the image is encrypted, or its table is destroyed. Only what is in clear is shown, and nothing else can be checked.</source>
        <translation>Ни по адресу {offset}, ни по адресу {actual} нет оглавления (ITOC): образ зашифрован или таблица уничтожена. Показано только незашифрованное, остальное проверить нельзя.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the format version is {found}; only versions from {wanted} are known.</source>
        <translation>Секция {section} по адресу {offset}: версия формата {found}; известны версии только с {wanted}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the size of the slot is not given; {actualNumber} bytes are assumed.</source>
        <translation>Секция {section} по адресу {offset}: размер слота не указан; принято {actualNumber} байт.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the size of the slot is given as 2 to the power of {actualNumber}, which no flash has.</source>
        <translation>Секция {section} по адресу {offset}: размер слота указан как 2 в степени {actualNumber} — такой флеш-памяти не бывает.</translation>
    </message>
    <message>
        <source>The pointer to the {found} at {offset} has a wrong checksum (stored {actual}, computed {expected}).</source>
        <translation>У указателя «{found}» по адресу {offset} неверная контрольная сумма (записано {actual}, вычислено {expected}).</translation>
    </message>
    <message>
        <source>The pointer to the {found} at {offset} is {actual}: it must be a multiple of 4 and lie inside the image of {expectedNumber} bytes.</source>
        <translation>Указатель «{found}» по адресу {offset} равен {actual}: он должен быть кратен 4 и лежать внутри образа размером {expectedNumber} байт.</translation>
    </message>
    <message>
        <source>There is no table of contents {section}: the search began at {offset} and ended at {expected}.</source>
        <translation>Оглавления {section} нет: поиск шёл с адреса {offset} до {expected}.</translation>
    </message>
    <message>
        <source>The table of contents {section} is at {offset}; it was expected at {expected}.</source>
        <translation>Оглавление {section} находится по адресу {offset}; ожидалось по адресу {expected}.</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} has a wrong checksum (stored {actual}, computed {expected}): what it says of the section may be wrong.</source>
        <translation>У записи секции {section} по адресу {offset} неверная контрольная сумма (записано {actual}, вычислено {expected}): её сведения о секции могут быть ошибочны.</translation>
    </message>
    <message>
        <source>The table of contents {section} at {offset} has {actualNumber} entries; at most {expectedNumber} and an end mark are possible.</source>
        <translation>В оглавлении {section} по адресу {offset} записей: {actualNumber}; возможно не более {expectedNumber} и метка конца.</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} gives the address {actual}, which is not a multiple of 4.</source>
        <translation>Запись секции {section} по адресу {offset} указывает адрес {actual}, не кратный 4.</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} gives {actualNumber} bytes, which is not a multiple of 4; the rest is left out.</source>
        <translation>Запись секции {section} по адресу {offset} указывает {actualNumber} байт, что не кратно 4; остаток отброшен.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} begins inside section {found}, which ends at {expected}.</source>
        <translation>Секция {section} по адресу {offset} начинается внутри секции {found}, которая заканчивается на {expected}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} ends at {actual}, beyond its slot, which ends at {expected}.</source>
        <translation>Секция {section} по адресу {offset} заканчивается на {actual}, за концом своего слота ({expected}).</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has {actualNumber} bytes; {expectedNumber} are needed.</source>
        <translation>В секции {section} по адресу {offset} {actualNumber} байт; нужно {expectedNumber}.</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} asks for checksum mode {actualNumber}, which is not known: the section is not checked.</source>
        <translation>Запись секции {section} по адресу {offset} требует неизвестного режима контрольной суммы {actualNumber}: секция не проверена.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has no signature: it is the place for the next change of GUIDs, and not in effect.</source>
        <translation>У секции {section} по адресу {offset} нет сигнатуры: это место для следующей смены GUID, сейчас она не действует.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is a second one with a signature; the first is at {expected}. Only one may have it.</source>
        <translation>Секция {section} по адресу {offset} — вторая с сигнатурой; первая — по адресу {expected}. Сигнатура может быть только у одной.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has no signature.</source>
        <translation>У секции {section} по адресу {offset} нет сигнатуры.</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the version {actualNumber} of its layout is not known.</source>
        <translation>Секция {section} по адресу {offset}: версия её структуры {actualNumber} неизвестна.</translation>
    </message>
    <message>
        <source>Section {section}: the list of chips at {offset} is empty or begins with {actual}, a chip that is not known.</source>
        <translation>Секция {section}: список микросхем по адресу {offset} пуст или начинается с неизвестной микросхемы {actual}.</translation>
    </message>
    <message>
        <source>Section {section} at {offset} gives its size as {actualNumber} bytes, but its hashes make it {expectedNumber}.</source>
        <translation>Секция {section} по адресу {offset} указывает свой размер как {actualNumber} байт, но по её хешам он равен {expectedNumber}.</translation>
    </message>
    <message>
        <source>{section}: the entry at {offset} gives its image a size of 0 bytes.</source>
        <translation>{section}: запись по адресу {offset} указывает размер образа 0 байт.</translation>
    </message>
    <message>
        <source>{section}: the PSID or part number in the record at {offset} has characters that no such name has.</source>
        <translation>{section}: в PSID или артикуле записи по адресу {offset} есть символы, которых в таких обозначениях не бывает.</translation>
    </message>
</context>
<context>
    <name>FlashDialog</name>
    <message>
        <source>Flash firmware</source>
        <translation>Запись прошивки</translation>
    </message>
    <message>
        <source>&amp;Image to write:</source>
        <translation>Записываем&amp;ый образ:</translation>
    </message>
    <message>
        <source>Image to write</source>
        <translation>Записываемый образ</translation>
    </message>
    <message>
        <source>Card and image side by side</source>
        <translation>Карта и образ рядом</translation>
    </message>
    <message>
        <source>On the card now</source>
        <translation>Сейчас на карте</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>В образе</translation>
    </message>
    <message>
        <source>After flashing</source>
        <translation>После прошивки</translation>
    </message>
    <message>
        <source>What happens, worst first</source>
        <translation>Что произойдёт, начиная с самого важного</translation>
    </message>
    <message>
        <source>Before writing</source>
        <translation>Перед записью</translation>
    </message>
    <message>
        <source>Make a &amp;backup first</source>
        <translation>Сначала сделать &amp;резервную копию</translation>
    </message>
    <message>
        <source>Make a backup first</source>
        <translation>Сначала сделать резервную копию</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>Выбрать папку для резервной копии</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Что остаётся без изменений</translation>
    </message>
    <message>
        <source>Keep the card&apos;s &amp;GUIDs and MACs</source>
        <translation>Сохранить &amp;GUID и MAC карты</translation>
    </message>
    <message>
        <source>Keep the card&apos;s GUIDs and MACs</source>
        <translation>Сохранить GUID и MAC карты</translation>
    </message>
    <message>
        <source>Keep the card&apos;s &amp;VSD (vendor&apos;s text)</source>
        <translation>Сохранить V&amp;SD карты (текст производителя)</translation>
    </message>
    <message>
        <source>Keep the card&apos;s VSD</source>
        <translation>Сохранить VSD карты</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Подтвердите</translation>
    </message>
    <message>
        <source>Consent to writing this version</source>
        <translation>Согласие на запись этой версии</translation>
    </message>
    <message>
        <source>PSID of the image, typed to confirm</source>
        <translation>PSID образа, введите для подтверждения</translation>
    </message>
    <message>
        <source>Progress of flashing</source>
        <translation>Ход записи</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Выполненные шаги</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Текущее положение</translation>
    </message>
    <message>
        <source>&amp;Steps:</source>
        <translation>&amp;Шаги:</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>Шаги этого задания</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копировать как &amp;команду</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Сохранить о&amp;тчёт…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Копировать от&amp;чёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Open backup &amp;folder</source>
        <translation>Открыть папку с ко&amp;пией</translation>
    </message>
    <message>
        <source>Open backup folder</source>
        <translation>Открыть папку с резервной копией</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Fl&amp;ash now</source>
        <translation>Пр&amp;ошить</translation>
    </message>
    <message>
        <source>Flash now</source>
        <translation>Прошить</translation>
    </message>
    <message>
        <source>I accept that the card &amp;loses what is marked above</source>
        <translation>Согласен: карта пот&amp;еряет то, что отмечено выше</translation>
    </message>
    <message>
        <source>Consent to losing what is marked above</source>
        <translation>Согласие на потерю отмеченного выше</translation>
    </message>
    <message>
        <source>GUIDs, MACs and VSD: cards of this kind always keep their own.</source>
        <translation>GUID, MAC и VSD: карты этого вида всегда сохраняют свои.</translation>
    </message>
</context>
<context>
    <name>FlashResult</name>
    <message>
        <source>unknown version</source>
        <translation>неизвестная версия</translation>
    </message>
    <message>
        <source>The new firmware is on the card</source>
        <translation>Новая прошивка записана на карту</translation>
    </message>
    <message>
        <source>Everything was read back and verified. One step is left: a cold boot.</source>
        <translation>Всё прочитано обратно и проверено. Остался один шаг: холодная перезагрузка.</translation>
    </message>
    <message>
        <source>On the flash now:</source>
        <translation>Сейчас во флеш-памяти:</translation>
    </message>
    <message>
        <source>%1, PSID %2</source>
        <comment>version, then PSID</comment>
        <translation>%1, PSID %2</translation>
    </message>
    <message>
        <source>Running until then:</source>
        <translation>До этого работает:</translation>
    </message>
    <message>
        <source>The version that ran before (on the flash before: %1)</source>
        <translation>Прежняя версия (раньше во флеш-памяти: %1)</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Далее:</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again. A warm restart may leave the old firmware running.</source>
        <translation>Выключите компьютер, подождите десять секунд и включите снова. После тёплой перезагрузки может остаться старая прошивка.</translation>
    </message>
    <message>
        <source>Cancelled: the card was not changed over</source>
        <translation>Отменено: карта не переключена на новый образ</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>Задание остановлено в безопасной точке, как вы просили.</translation>
    </message>
    <message>
        <source>Flashing failed</source>
        <translation>Прошить не удалось</translation>
    </message>
    <message>
        <source>Not certain. The card is being read again: see its Overview page. Do not switch the computer off before it says that the firmware is sound.</source>
        <translation>Точно неизвестно. Карта читается заново: смотрите страницу «Обзор». Не выключайте компьютер, пока там не появится, что прошивка исправна.</translation>
    </message>
    <message>
        <source>The old image (%1) still boots. At most the unused copy was written to.</source>
        <translation>Прежний образ (%1) по-прежнему загружается. Запись могла коснуться только неиспользуемой копии.</translation>
    </message>
    <message>
        <source>Read the steps below, then try again.</source>
        <translation>Просмотрите шаги ниже и повторите попытку.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Можно начать заново в любое время.</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>Резервная копия:</translation>
    </message>
    <message>
        <source>None was made in this job.</source>
        <translation>В этом задании не создавалась.</translation>
    </message>
    <message>
        <source>Way back:</source>
        <translation>Как вернуться:</translation>
    </message>
    <message>
        <source>Open firmware.bin from the backup folder in this window and flash it.</source>
        <translation>Откройте firmware.bin из папки с резервной копией в этом окне и прошейте его.</translation>
    </message>
</context>
<context>
    <name>FlashReview</name>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not failsafe</source>
        <translation>Без отказоустойчивости</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Не заданы</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>PSID (board)</source>
        <translation>PSID (плата)</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Идентификатор устройства</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>Загрузочные ROM</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Размер блока</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>GUID узла</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>To go on, type the PSID of the image: %1</source>
        <translation>Чтобы продолжить, введите PSID образа: %1</translation>
    </message>
    <message>
        <source>To go on, tick that you want to write this version.</source>
        <translation>Чтобы продолжить, отметьте, что хотите записать эту версию.</translation>
    </message>
    <message>
        <source>To go on, choose a folder for the backup.</source>
        <translation>Чтобы продолжить, выберите папку для резервной копии.</translation>
    </message>
    <message>
        <source>Stops the flash</source>
        <translation>Препятствует прошивке</translation>
    </message>
    <message>
        <source>Needs your consent</source>
        <translation>Требует вашего согласия</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version, then release date</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>MAC of port %1</source>
        <translation>MAC порта %1</translation>
    </message>
    <message>
        <source>To go on, tick that you accept what the card loses.</source>
        <translation>Чтобы продолжить, отметьте согласие с тем, что карта потеряет.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Base GUID</source>
        <translation>Базовый GUID</translation>
    </message>
    <message>
        <source>Base MAC</source>
        <translation>Базовый MAC</translation>
    </message>
</context>
<context>
    <name>FlashStages</name>
    <message>
        <source>The new image is complete and is being made the one that boots. This takes a moment and cannot be cancelled any more: stopping here could leave the card without a valid image.</source>
        <translation>Новый образ записан целиком и делается загрузочным. Это займёт мгновение, и отменить уже нельзя: остановка здесь могла бы оставить карту без исправного образа.</translation>
    </message>
</context>
<context>
    <name>HwPointer</name>
    <message>
        <source>Boot record</source>
        <translation>Загрузочная запись</translation>
    </message>
    <message>
        <source>BOOT2</source>
        <translation>BOOT2</translation>
    </message>
    <message>
        <source>ITOC</source>
        <translation>ITOC</translation>
    </message>
    <message>
        <source>Tools area</source>
        <translation>Область утилит</translation>
    </message>
    <message>
        <source>Authentication start</source>
        <translation>Начало аутентификации</translation>
    </message>
    <message>
        <source>Authentication end</source>
        <translation>Конец аутентификации</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Digest recovery key</source>
        <translation>Ключ восстановления дайджеста</translation>
    </message>
    <message>
        <source>Firmware window start</source>
        <translation>Начало окна прошивки</translation>
    </message>
    <message>
        <source>Firmware window end</source>
        <translation>Конец окна прошивки</translation>
    </message>
    <message>
        <source>Image Info section</source>
        <translation>Секция Image Info</translation>
    </message>
    <message>
        <source>Image signature</source>
        <translation>Подпись образа</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Security version (a number)</source>
        <translation>Версия безопасности (число)</translation>
    </message>
    <message>
        <source>GCM IV delta</source>
        <translation>Приращение GCM IV</translation>
    </message>
    <message>
        <source>Hashes table</source>
        <translation>Таблица хешей</translation>
    </message>
</context>
<context>
    <name>IniEdit</name>
    <message>
        <source>the value {found} of {wanted} would not be read back as it is, because of a line break, a comment sign or white space at its ends</source>
        <translation>значение {found} ключа {wanted} прочиталось бы иначе из-за перевода строки, знака комментария или пробелов по краям</translation>
    </message>
    <message>
        <source>a key cannot have the name {found}</source>
        <translation>ключ не может называться {found}</translation>
    </message>
    <message>
        <source>a section cannot have the name {found}</source>
        <translation>секция не может называться {found}</translation>
    </message>
    <message>
        <source>section {section} has no key {found}</source>
        <translation>в секции {section} нет ключа {found}</translation>
    </message>
    <message>
        <source>line {actualNumber} holds no key</source>
        <translation>в строке {actualNumber} нет ключа</translation>
    </message>
    <message>
        <source>there is no line {actualNumber}</source>
        <translation>строки {actualNumber} нет</translation>
    </message>
    <message>
        <source>{file} has more than {expectedNumber} lines, and no board INI has</source>
        <translation>в {file} больше {expectedNumber} строк — таких INI не бывает</translation>
    </message>
    <message>
        <source>a line cannot hold a line break</source>
        <translation>в строке не может быть перевода строки</translation>
    </message>
</context>
<context>
    <name>IniFinding</name>
    <message>
        <source>A NUL byte: mstflint and other tools take it for the end of the text and lose the rest.</source>
        <translation>Байт NUL: mstflint и другие утилиты примут его за конец текста и потеряют остальное.</translation>
    </message>
    <message>
        <source>This text is not UTF-8. Its bytes are kept as they are.</source>
        <translation>Этот текст не в UTF-8. Его байты сохраняются без изменений.</translation>
    </message>
    <message>
        <source>This is no section, key or comment. It is kept, but mlxburn may complain about it: {found}</source>
        <translation>Это не секция, не ключ и не комментарий. Строка сохраняется, но mlxburn может на неё пожаловаться: {found}</translation>
    </message>
    <message>
        <source>{wanted} stands before the first section, where it probably has no effect.</source>
        <translation>{wanted} стоит перед первой секцией и там, вероятно, не действует.</translation>
    </message>
    <message>
        <source>No public text names the section [{section}].</source>
        <translation>Секция [{section}] не встречается ни в одном открытом источнике.</translation>
    </message>
    <message>
        <source>{wanted} is set again in line {expectedNumber}. Probably the last line counts.</source>
        <translation>{wanted} задан ещё раз в строке {expectedNumber}. Вероятно, действует последняя строка.</translation>
    </message>
    <message>
        <source>{wanted} is on or off: true or false, 1 or 0. It is set to “{found}”.</source>
        <translation>{wanted} — включено или выключено: true или false, 1 или 0. Сейчас задано «{found}».</translation>
    </message>
    <message>
        <source>{wanted} is a number, decimal or hexadecimal with 0x. It is set to “{found}”.</source>
        <translation>{wanted} — число, десятичное или шестнадцатеричное с 0x. Сейчас задано «{found}».</translation>
    </message>
    <message>
        <source>{wanted} must be from {expectedNumber} to {actualNumber}. It is set to {found}.</source>
        <translation>{wanted} должно быть от {expectedNumber} до {actualNumber}. Сейчас задано {found}.</translation>
    </message>
    <message>
        <source>{found} is none of the values that {wanted} can have.</source>
        <translation>{found} нет среди возможных значений {wanted}.</translation>
    </message>
    <message>
        <source>“{found}” is no PSID: up to 16 letters, digits, dashes and underscores.</source>
        <translation>«{found}» — не PSID: в нём не больше 16 букв, цифр, дефисов и подчёркиваний.</translation>
    </message>
    <message>
        <source>The PSID becomes {found}; it was {wanted}. Tools then take the image for one of another card.</source>
        <translation>PSID станет {found}, а был {wanted}. Утилиты сочтут образ предназначенным для другой карты.</translation>
    </message>
    <message>
        <source>{wanted} is known from other chips only, not from {found}. It may have no effect.</source>
        <translation>{wanted} известен только у других микросхем, а не у {found}. Возможно, он не подействует.</translation>
    </message>
    <message>
        <source>{wanted} is {found}, but adapter_dev_id names another device: {expected}.</source>
        <translation>{wanted} равно {found}, но adapter_dev_id указывает другое устройство: {expected}.</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Waiting for another job on this card</source>
        <translation>Ожидание другого задания на этой карте</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Остановка в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Steps of the selected job</source>
        <translation>Шаги выбранного задания</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копи&amp;ровать как команду</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>От&amp;менить задание</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Сохранить отч&amp;ёт…</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>not translated: no parameter map knows this key</source>
        <translation>не переведено: этого ключа нет ни в одной таблице параметров</translation>
    </message>
    <message>
        <source>not translated: what counts without this key is not known</source>
        <translation>не переведено: что действует без этого ключа, неизвестно</translation>
    </message>
    <message>
        <source>not translated: {found} is neither true nor false</source>
        <translation>не переведено: {found} — не true и не false</translation>
    </message>
    <message>
        <source>not translated: {found} is not a number</source>
        <translation>не переведено: {found} — не число</translation>
    </message>
    <message>
        <source>not translated: {found} does not fit into its bits</source>
        <translation>не переведено: {found} не помещается в отведённые биты</translation>
    </message>
    <message>
        <source>not translated: {found} is not a power of two</source>
        <translation>не переведено: {found} — не степень двойки</translation>
    </message>
    <message>
        <source>not translated: {found} is none of the values that the map knows</source>
        <translation>не переведено: значения {found} нет в таблице параметров</translation>
    </message>
    <message>
        <source>not translated: {found} needs bits whose place was never seen</source>
        <translation>не переведено: место битов, нужных для {found}, ни разу не встречалось</translation>
    </message>
    <message>
        <source>not translated: this image has no record for these bits</source>
        <translation>не переведено: в этом образе нет записи для этих битов</translation>
    </message>
    <message>
        <source>not translated: several records set these bits, and differently</source>
        <translation>не переведено: эти биты задают несколько записей, и по-разному</translation>
    </message>
    <message>
        <source>not translated: the records did not hold the old value {wanted}, so the map does not fit</source>
        <translation>не переведено: прежнего значения {wanted} в записях не было, значит, таблица параметров не подходит</translation>
    </message>
    <message>
        <source>not translated: the Image Info section has no place for it</source>
        <translation>не переведено: в секции Image Info для него нет места</translation>
    </message>
    <message>
        <source>not translated: {found} is empty or too long</source>
        <translation>не переведено: {found} пусто или слишком длинно</translation>
    </message>
    <message>
        <source>not translated: {found} has characters that may not be there</source>
        <translation>не переведено: в {found} есть недопустимые символы</translation>
    </message>
    <message>
        <source>written into the Configuration records</source>
        <translation>записано в Configuration</translation>
    </message>
    <message>
        <source>written into the Image Info section</source>
        <translation>записано в секцию Image Info</translation>
    </message>
    <message>
        <source>a text that only tools read</source>
        <translation>текст, который читают только утилиты</translation>
    </message>
    <message>
        <source>built in by the vendor&apos;s tool</source>
        <translation>встроено фирменной утилитой</translation>
    </message>
    <message>
        <source>the same value as before</source>
        <translation>значение то же, что и раньше</translation>
    </message>
    <message>
        <source>Nothing changed: the image is the same to the byte.</source>
        <translation>Ничего не изменилось: образ совпадает байт в байт.</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Записи Configuration</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Секции</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>There are more changed bytes than are listed.</source>
        <translation>Изменённых байтов больше, чем показано.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Certain: proved by comparing images or by reading code.</source>
        <translation>Точно: доказано сравнением образов или чтением кода.</translation>
    </message>
    <message>
        <source>Reported by people who changed it.</source>
        <translation>По сообщениям тех, кто его менял.</translation>
    </message>
    <message>
        <source>Probable: it follows from name, value and place.</source>
        <translation>Вероятно: следует из имени, значения и места.</translation>
    </message>
    <message>
        <source>A guess from the name.</source>
        <translation>Догадка по имени.</translation>
    </message>
    <message>
        <source>Low: a text.</source>
        <translation>Низкий: это текст.</translation>
    </message>
    <message>
        <source>Medium: functions of the card change.</source>
        <translation>Средний: меняются функции карты.</translation>
    </message>
    <message>
        <source>High: with a wrong value the card may not work.</source>
        <translation>Высокий: с неверным значением карта может не работать.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Насколько это достоверно</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Встречается у</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>An unknown key: no public text tells what it does. It can be changed all the same; keep a backup.</source>
        <translation>Неизвестный ключ: в открытых источниках не сказано, что он делает. Изменить его всё же можно; сохраните резервную копию.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>Written into the section Image Info as well.</source>
        <translation>Записывается также в секцию Image Info.</translation>
    </message>
    <message>
        <source>No parameter map tells which register bits follow this key. A rebuild changes the text alone; the card goes on as before. mlxburn translates every key.</source>
        <translation>Ни в одной таблице параметров не сказано, какие биты регистров зависят от этого ключа. При пересборке меняется только текст; карта работает по-прежнему. mlxburn переводит все ключи.</translation>
    </message>
    <message>
        <source>The text is all there is: no register follows it.</source>
        <translation>Это только текст: регистры от него не зависят.</translation>
    </message>
    <message>
        <source>A rebuild sets %1.</source>
        <translation>При пересборке задаётся: %1.</translation>
    </message>
    <message>
        <source>In an image</source>
        <translation>В образе</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>only images for ConnectX-2 and ConnectX-3 (FS2) have registers to learn from</source>
        <translation>сравнивать регистры можно только в образах для ConnectX-2 и ConnectX-3 (FS2)</translation>
    </message>
    <message>
        <source>a bundle holds many images; save its images as files first</source>
        <translation>в пакете много образов; сначала сохраните их отдельными файлами</translation>
    </message>
</context>
<context>
    <name>LearnImageRows</name>
    <message>
        <source>cannot be used</source>
        <translation>не годится</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is ready to learn from.</source>
        <translation>%1 готов к сравнению.</translation>
    </message>
    <message>
        <source>%1 has the same bytes as %2 and would count twice: it is left out.</source>
        <translation>%1 побайтно совпадает с %2 и был бы учтён дважды, поэтому пропущен.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Микросхема</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>LearnRows</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>several keys change in the same images</source>
        <translation>в одних и тех же образах меняются сразу несколько ключей</translation>
    </message>
    <message>
        <source>other bits change without any key, so this may be chance: more images are needed</source>
        <translation>есть и другие биты, которые меняются независимо от ключей, поэтому это может быть случайностью: нужно больше образов</translation>
    </message>
    <message numerus="yes">
        <source>The bits followed the key in %Ln image(s).</source>
        <translation>
            <numerusform>Биты менялись вместе с ключом в %Ln образе.</numerusform>
            <numerusform>Биты менялись вместе с ключом в %Ln образах.</numerusform>
            <numerusform>Биты менялись вместе с ключом в %Ln образах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %Ln different value(s).</source>
        <translation>
            <numerusform>У него было %Ln значение.</numerusform>
            <numerusform>У него было %Ln разных значения.</numerusform>
            <numerusform>У него было %Ln разных значений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarer state of some bit was in only %Ln image(s).</source>
        <translation>
            <numerusform>Более редкое состояние одного из битов встретилось только в %Ln образе.</numerusform>
            <numerusform>Более редкое состояние одного из битов встретилось только в %Ln образах.</numerusform>
            <numerusform>Более редкое состояние одного из битов встретилось только в %Ln образах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bit that depends on this key together with one of %Ln other key(s) would look the same.</source>
        <translation>
            <numerusform>Бит, который зависит от этого ключа вместе с одним из других ключей (их %Ln), выглядел бы так же.</numerusform>
            <numerusform>Бит, который зависит от этого ключа вместе с одним из других ключей (их %Ln), выглядел бы так же.</numerusform>
            <numerusform>Бит, который зависит от этого ключа вместе с одним из других ключей (их %Ln), выглядел бы так же.</numerusform>
        </translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>Ключ INI</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Биты</translation>
    </message>
    <message>
        <source>How the value becomes bits</source>
        <translation>Как значение переводится в биты</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>In how many images the bits followed the key</source>
        <translation>В скольких образах биты менялись вместе с ключом</translation>
    </message>
    <message>
        <source>Rarer state</source>
        <translation>Редкое состояние</translation>
    </message>
    <message>
        <source>How many images have the rarer of the two states of a bit: with few of them it may be chance</source>
        <translation>В скольких образах встретилось более редкое из двух состояний бита: если их мало, это может быть случайностью</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>How many different values of the key were seen</source>
        <translation>Сколько разных значений ключа встретилось</translation>
    </message>
    <message>
        <source>Not separated</source>
        <translation>Не отделены</translation>
    </message>
    <message>
        <source>How many other keys never changed on their own: bits that depend on both keys would look the same</source>
        <translation>Сколько других ключей ни разу не менялось отдельно: биты, которые зависят от обоих ключей, выглядели бы так же</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>Без ключа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Keys that would explain them</source>
        <translation>Ключи, которые подошли бы</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>It is damaged and must not be flashed.</source>
        <translation>Он повреждён, и прошивать его нельзя.</translation>
    </message>
    <message>
        <source>Its format is one that this version of Firesteel does not read.</source>
        <translation>Эта версия Firesteel не читает его формат.</translation>
    </message>
    <message>
        <source>Its bundle holds several builds for this PSID: extract the one you want first.</source>
        <translation>В его пакете несколько сборок для этого PSID: сначала извлеките нужную.</translation>
    </message>
    <message>
        <source>It is encrypted: what it would put on the card cannot be checked.</source>
        <translation>Он зашифрован: нельзя проверить, что попадёт на карту.</translation>
    </message>
    <message>
        <source>It is the older image of a flash dump, retired when a newer one was written.</source>
        <translation>Это прежний образ из дампа флеш-памяти, выведенный из употребления при записи более нового.</translation>
    </message>
    <message>
        <source>It is the second image of a flash dump: open the dump and export it first.</source>
        <translation>Это второй образ из дампа флеш-памяти: сначала откройте дамп и экспортируйте его.</translation>
    </message>
    <message>
        <source>It does not tell which chip it is made for.</source>
        <translation>В нём не указано, для какой микросхемы он предназначен.</translation>
    </message>
    <message>
        <source>It is made for another chip: {wanted}; the card has {found}.</source>
        <translation>Он предназначен для другой микросхемы: {wanted}; на карте {found}.</translation>
    </message>
    <message>
        <source>It is made for other revisions of the chip: {wanted}; the card has {found}.</source>
        <translation>Он предназначен для других ревизий микросхемы: {wanted}; на карте {found}.</translation>
    </message>
    <message>
        <source>It is an {wanted} image; the chip of the card takes {found}.</source>
        <translation>Это образ {wanted}, а микросхеме карты нужен {found}.</translation>
    </message>
    <message>
        <source>It has no PSID, so nobody knows its board.</source>
        <translation>В нём нет PSID, поэтому его плата неизвестна.</translation>
    </message>
    <message>
        <source>It does not tell its version.</source>
        <translation>В нём не указана версия.</translation>
    </message>
    <message>
        <source>It is not failsafe: it cannot be written beside the image that boots.</source>
        <translation>Он не отказоустойчивый: его нельзя записать рядом с загружаемым образом.</translation>
    </message>
    <message>
        <source>It is made for a flash whose copies lie {expectedNumber} bytes apart; on the card it is {actualNumber}.</source>
        <translation>Он предназначен для флеш-памяти, где копии отстоят друг от друга на {expectedNumber} байт; на карте — на {actualNumber}.</translation>
    </message>
    <message>
        <source>It has {expectedNumber} bytes; the flash of the card has room for {actualNumber}.</source>
        <translation>Его размер — {expectedNumber} байт; во флеш-памяти карты места на {actualNumber}.</translation>
    </message>
    <message>
        <source>The card accepts only signed firmware, and this image is not signed.</source>
        <translation>Карта принимает только подписанную прошивку, а этот образ не подписан.</translation>
    </message>
    <message>
        <source>It is signed with a development key, which the card does not accept.</source>
        <translation>Он подписан ключом разработки, который карта не принимает.</translation>
    </message>
    <message>
        <source>The PSID of the card is not known: only the chip is known to be right.</source>
        <translation>PSID карты неизвестен: известно лишь, что микросхема подходит.</translation>
    </message>
    <message>
        <source>It is newer than the {found} on the card.</source>
        <translation>Он новее версии {found} на карте.</translation>
    </message>
    <message>
        <source>It is the version that is on the card.</source>
        <translation>Эта же версия записана на карте.</translation>
    </message>
    <message>
        <source>It is older than the {found} on the card: this would be a downgrade.</source>
        <translation>Он старее версии {found} на карте: это было бы понижение версии.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, образ %2</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, копия %2</translation>
    </message>
    <message>
        <source>Fits this card</source>
        <translation>Подходит этой карте</translation>
    </message>
    <message>
        <source>Would change the PSID</source>
        <translation>Изменит PSID</translation>
    </message>
    <message>
        <source>Right chip, PSID of the card not known</source>
        <translation>Микросхема подходит, PSID карты неизвестен</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>новее</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>понижение версии</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>та же версия</translation>
    </message>
    <message>
        <source>It is made for the chip and the PSID of this card.</source>
        <translation>Образ предназначен для микросхемы и PSID этой карты.</translation>
    </message>
    <message>
        <source>That both are the same board: %1.</source>
        <translation>Что это одна и та же плата: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Источники: %1.</translation>
    </message>
    <message>
        <source>This is a hint, not a permission: an image for another board can leave the ports without a link.</source>
        <translation>Это подсказка, а не разрешение: с образом для другой платы порты могут остаться без связи.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифрован</translation>
    </message>
    <message>
        <source>An image for another board can leave the ports without a link.</source>
        <translation>С образом для другой платы порты могут остаться без связи.</translation>
    </message>
    <message>
        <source>%1 (listed; source: %2)</source>
        <translation>%1 (есть в списках; источник: %2)</translation>
    </message>
    <message>
        <source>%1 (reported; source: %2)</source>
        <translation>%1 (по сообщениям; источник: %2)</translation>
    </message>
    <message>
        <source>%1 (unverified; source: %2)</source>
        <translation>%1 (не проверено; источник: %2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>Firm&amp;ware</source>
        <translation>&amp;Прошивка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Adapters and images</source>
        <translation>Адаптеры и образы</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>&amp;Flash…</source>
        <translation>&amp;Прошить…</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копировать как &amp;команду</translation>
    </message>
    <message>
        <source>&amp;About Firesteel</source>
        <translation>&amp;О программе Firesteel</translation>
    </message>
    <message>
        <source>Bun&amp;dle</source>
        <translation>П&amp;акет</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Закрыть файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Set &amp;GUIDs and MACs…</source>
        <translation>&amp;Задать GUID и MAC…</translation>
    </message>
    <message>
        <source>Remove boot R&amp;OM…</source>
        <translation>&amp;Удалить загрузочный ROM…</translation>
    </message>
    <message>
        <source>&amp;Save boot ROM…</source>
        <translation>Со&amp;хранить загрузочный ROM…</translation>
    </message>
    <message>
        <source>Start &amp;new firmware…</source>
        <translation>Запустить &amp;новую прошивку…</translation>
    </message>
    <message>
        <source>Board confi&amp;guration</source>
        <translation>Ко&amp;нфигурация платы</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>B&amp;uild image…</source>
        <translation>Со&amp;брать образ…</translation>
    </message>
    <message>
        <source>&amp;Parameter maps…</source>
        <translation>&amp;Таблицы параметров…</translation>
    </message>
    <message>
        <source>&amp;Learn a map from images…</source>
        <translation>Составить таблицу по о&amp;бразам…</translation>
    </message>
</context>
<context>
    <name>MapRows</name>
    <message>
        <source>firmware %1</source>
        <translation>прошивка %1</translation>
    </message>
    <message>
        <source>firmware %1 to %2</source>
        <translation>прошивка от %1 до %2</translation>
    </message>
    <message>
        <source>firmware %1 and newer</source>
        <translation>прошивка %1 и новее</translation>
    </message>
    <message>
        <source>firmware %1 and older</source>
        <translation>прошивка %1 и старее</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>yours, not used</source>
        <comment>parameter map</comment>
        <translation>ваша, не используется</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>parameter map</comment>
        <translation>встроенная</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>parameter map</comment>
        <translation>ваша</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Named bits</source>
        <translation>Именованные биты</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>Секция INI</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Биты</translation>
    </message>
    <message>
        <source>How the value becomes bits</source>
        <translation>Как значение переводится в биты</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>Без ключа</translation>
    </message>
    <message>
        <source>The value that counts where the INI has no such key</source>
        <translation>Значение, которое действует, если в INI нет этого ключа</translation>
    </message>
    <message>
        <source>What counts without this key is not known: it cannot be removed from an INI</source>
        <translation>Неизвестно, что действует без этого ключа: убирать его из INI нельзя</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>boards</comment>
        <translation>Для чего: %1.</translation>
    </message>
    <message>
        <source>It names its boards, so for them it goes before the maps for all boards.</source>
        <translation>В ней указаны платы, поэтому для них она важнее таблиц для всех плат.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>It comes with this program.</source>
        <translation>Поставляется с этой программой.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>unknown chip</source>
        <translation>неизвестная микросхема</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>family, device ids</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>PSID %1</source>
        <translation>PSID %1</translation>
    </message>
    <message>
        <source>boards made from %1</source>
        <translation>платы на основе %1</translation>
    </message>
    <message>
        <source>all boards and versions</source>
        <translation>все платы и версии</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a description</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a text that only tools read</source>
        <translation>текст, который читают только утилиты</translation>
    </message>
    <message>
        <source>true sets the bit</source>
        <translation>true ставит бит</translation>
    </message>
    <message>
        <source>false sets the bit</source>
        <translation>false ставит бит</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>само число</translation>
    </message>
    <message>
        <source>the number less one</source>
        <translation>число минус один</translation>
    </message>
    <message>
        <source>the exponent: the number is 2 to this power</source>
        <translation>показатель степени двойки</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>по сообщениям</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>выведено</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>по образам</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>Somebody published it and showed how he knows.</source>
        <translation>Опубликовано с указанием, откуда это известно.</translation>
    </message>
    <message>
        <source>Somebody said so, without showing how he knows.</source>
        <translation>Кто-то об этом сообщил, но не показал, откуда это знает.</translation>
    </message>
    <message>
        <source>It follows from published facts.</source>
        <translation>Следует из опубликованных сведений.</translation>
    </message>
    <message>
        <source>It was proposed by comparing images, and saved.</source>
        <translation>Предложено при сравнении образов и сохранено.</translation>
    </message>
    <message>
        <source>Made up by this program, for simulated cards.</source>
        <translation>Придумано этой программой для имитируемых карт.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Names the board: only images with this PSID are made for it.</source>
        <translation>Обозначает плату: для неё предназначены только образы с этим PSID.</translation>
    </message>
    <message>
        <source>Board file</source>
        <translation>Файл платы</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Микросхема</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>On the flash</source>
        <translation>Во флеш-памяти</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Выпуск %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Only the flash was read; a chip loads it at a cold boot.</source>
        <translation>Прочитана только флеш-память; микросхема загружает её содержимое при холодном запуске.</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Версия продукта</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>Загрузочные ROM</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Размер образа</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Подсистема</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>The card can do %1: the slot, a riser or power saving limits it.</source>
        <translation>Карта поддерживает %1: её ограничивает слот, райзер или энергосбережение.</translation>
    </message>
    <message>
        <source>The fastest this card can do.</source>
        <translation>Максимум для этой карты.</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>Узел NUMA</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Флеш-память</translation>
    </message>
    <message>
        <source>Flash chip</source>
        <translation>Микросхема флеш-памяти</translation>
    </message>
    <message>
        <source>JEDEC id %1</source>
        <translation>JEDEC ID %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Two copies, chunks of %1</source>
        <translation>Две копии, блоки по %1</translation>
    </message>
    <message>
        <source>A new image goes to the copy that does not boot; until it is complete, the old one stays.</source>
        <translation>Новый образ записывается в ту копию, которая не загружается; пока он не записан целиком, остаётся прежний.</translation>
    </message>
    <message>
        <source>Boots from</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>First copy, at %1</source>
        <translation>Первая копия, адрес %1</translation>
    </message>
    <message>
        <source>Second copy, at %1</source>
        <translation>Вторая копия, адрес %1</translation>
    </message>
    <message>
        <source>One copy, not failsafe</source>
        <translation>Одна копия, без отказоустойчивости</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>No network interface</source>
        <translation>Нет сетевого интерфейса</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Addresses on the flash</source>
        <translation>Адреса во флеш-памяти</translation>
    </message>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Blank: not personalised yet</source>
        <translation>Пусто: ещё не заданы</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>GUID узла</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>GUID порта 1</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>GUID порта 2</translation>
    </message>
    <message>
        <source>System GUID</source>
        <translation>GUID системы</translation>
    </message>
    <message>
        <source>Port %1 MAC</source>
        <translation>MAC порта %1</translation>
    </message>
    <message>
        <source>The driver %1 is loaded, but no network interface appeared.</source>
        <translation>Драйвер %1 загружен, но сетевой интерфейс не появился.</translation>
    </message>
    <message>
        <source>A likely cause: SR-IOV is on in this card&apos;s firmware (sriov_en in the INI on the Firmware page). Boards that cannot place the memory of the virtual functions then leave the card without any.</source>
        <translation>Вероятная причина: в прошивке карты включён SR-IOV (sriov_en в INI на странице «Прошивка»). Материнские платы, которые не могут разместить память виртуальных функций, оставляют карту вовсе без памяти.</translation>
    </message>
    <message>
        <source>What helps: turn on &quot;Above 4G decoding&quot; in the BIOS setup, or flash an image without SR-IOV.</source>
        <translation>Что поможет: включить «Above 4G decoding» в настройках BIOS или прошить образ без SR-IOV.</translation>
    </message>
    <message>
        <source>The kernel log usually says why: look there for %1.</source>
        <translation>Причина обычно есть в журнале ядра: ищите там %1.</translation>
    </message>
    <message>
        <source>This card has no network interface</source>
        <translation>У этой карты нет сетевого интерфейса</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>Карту не удаётся прочитать</translation>
    </message>
    <message>
        <source>The firmware on this card is damaged</source>
        <translation>Прошивка этой карты повреждена</translation>
    </message>
    <message>
        <source>It may stop working at the next cold boot. Flash a sound image made for its PSID.</source>
        <translation>При следующей холодной перезагрузке карта может перестать работать. Прошейте исправный образ с её PSID.</translation>
    </message>
    <message>
        <source>Switch the computer off to start the new firmware</source>
        <translation>Выключите компьютер, чтобы запустить новую прошивку</translation>
    </message>
    <message>
        <source>The new image is on the flash. The chip goes on with the old one until the computer has been switched off for ten seconds; a warm restart is not enough.</source>
        <translation>Новый образ уже во флеш-памяти. Микросхема работает на прежнем, пока компьютер не будет выключен на десять секунд; тёплой перезагрузки недостаточно.</translation>
    </message>
    <message>
        <source>This card works</source>
        <translation>Карта работает</translation>
    </message>
    <message>
        <source>The driver %1 is loaded and the network interfaces are there.</source>
        <translation>Драйвер %1 загружен, сетевые интерфейсы на месте.</translation>
    </message>
    <message>
        <source>No driver has taken this card</source>
        <translation>Ни один драйвер не взял эту карту</translation>
    </message>
    <message>
        <source>Linux sees the card, but no driver is bound to it, so there is no network. Load mlx4_core (ConnectX-3 and older) or mlx5_core, and look into the kernel log if that fails.</source>
        <translation>Linux видит карту, но драйвер к ней не привязан, поэтому сети нет. Загрузите mlx4_core (ConnectX-3 и старше) или mlx5_core; если не получится, посмотрите журнал ядра.</translation>
    </message>
    <message>
        <source>This card waits for firmware</source>
        <translation>Карта ждёт прошивку</translation>
    </message>
    <message>
        <source>Presumably %1</source>
        <translation>Вероятно, %1</translation>
    </message>
    <message>
        <source>It was on the flash before. The new version starts once the computer was switched off and on.</source>
        <translation>Эта версия была во флеш-памяти раньше. Новая запустится после выключения и включения компьютера.</translation>
    </message>
    <message>
        <source>Not known without a driver</source>
        <translation>Без драйвера неизвестно</translation>
    </message>
    <message>
        <source>The driver made no network interface</source>
        <translation>Драйвер не создал сетевой интерфейс</translation>
    </message>
    <message>
        <source>This simulated card cannot be read</source>
        <translation>Эта имитируемая карта не читается</translation>
    </message>
    <message>
        <source>The file card.json in its folder is damaged. Put it right, or delete the folder.</source>
        <translation>Файл card.json в её папке повреждён. Исправьте его или удалите папку.</translation>
    </message>
    <message>
        <source>No image that starts</source>
        <translation>Нет запускаемого образа</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>In flash recovery no firmware runs.</source>
        <translation>В режиме восстановления прошивка не работает.</translation>
    </message>
    <message>
        <source>The version on the flash starts at the next cold boot.</source>
        <translation>Версия из флеш-памяти запустится при следующей холодной перезагрузке.</translation>
    </message>
    <message>
        <source>Image format</source>
        <translation>Формат образа</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Чем прочитано</translation>
    </message>
    <message>
        <source>Firesteel itself</source>
        <translation>Самим Firesteel</translation>
    </message>
    <message>
        <source>Two slots, one for the next image</source>
        <translation>Два слота, один — для следующего образа</translation>
    </message>
    <message>
        <source>A new image goes to the slot that does not boot; until it is complete, the old one stays.</source>
        <translation>Новый образ записывается в слот, который не загружается; пока он не записан целиком, остаётся прежний.</translation>
    </message>
    <message>
        <source>Not known without an image</source>
        <translation>Без образа неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n address(es) for ports and functions</source>
        <translation>
            <numerusform>Первый из %n адреса для портов и функций</numerusform>
            <numerusform>Первый из %n адресов для портов и функций</numerusform>
            <numerusform>Первый из %n адресов для портов и функций</numerusform>
        </translation>
    </message>
    <message>
        <source>Base GUID</source>
        <translation>Базовый GUID</translation>
    </message>
    <message>
        <source>Base MAC</source>
        <translation>Базовый MAC</translation>
    </message>
    <message>
        <source>The firmware is on the card: switch the computer off to start it</source>
        <translation>Прошивка записана на карту: выключите компьютер, чтобы запустить её</translation>
    </message>
    <message>
        <source>The card stays in flash recovery until the computer has been switched off for ten seconds. If a jumper shorts its &quot;flash present&quot; (FNP) pins, remove it before you switch on again.</source>
        <translation>Карта остаётся в режиме восстановления, пока компьютер не будет выключен на десять секунд. Если контакты «flash present» (FNP) замкнуты перемычкой, снимите её перед включением.</translation>
    </message>
    <message>
        <source>The chip found no firmware that it can start and is in flash recovery: it has no driver and no network, only its flash can be written. The card itself is usually fine.</source>
        <translation>Микросхема не нашла прошивки, которую может запустить, и находится в режиме восстановления: драйвера и сети нет, можно только записать её флеш-память. Сама карта обычно исправна.</translation>
    </message>
    <message>
        <source>Usual causes: a burn that was cut off, an image made for another board, an erased flash, or a jumper on the &quot;flash present&quot; (FNP) pins.</source>
        <translation>Обычные причины: прерванная запись, образ для другой платы, стёртая флеш-память или перемычка на контактах «flash present» (FNP).</translation>
    </message>
    <message>
        <source>What helps: its backup, or an image made for its board. A jumper may stay while the firmware is written and must be off at the next start.</source>
        <translation>Что поможет: её резервная копия или образ для её платы. Во время записи перемычка может оставаться, но к следующему включению её нужно снять.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Progress of reading the card</source>
        <translation>Ход чтения карты</translation>
    </message>
    <message>
        <source>Copy a&amp;ll values</source>
        <translation>Коп&amp;ировать всё</translation>
    </message>
    <message>
        <source>Copies everything on this page as text, to paste into a note or a ticket</source>
        <translation>Копирует всё с этой страницы как текст, чтобы вставить в заметку или заявку</translation>
    </message>
    <message>
        <source>Copy all values of this card</source>
        <translation>Копировать все сведения об этой карте</translation>
    </message>
    <message>
        <source>Facts about the card</source>
        <translation>Сведения о карте</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The image is damaged. {found}</source>
        <translation>Образ повреждён. {found}</translation>
    </message>
    <message>
        <source>The image is not a failsafe image. Writing it would leave nothing to boot from if the power failed.</source>
        <translation>Образ не отказоустойчивый. Если во время записи пропадёт питание, загружаться будет не с чего.</translation>
    </message>
    <message>
        <source>The image on the card is not a failsafe image. Writing over it would leave nothing to boot from if the power failed.</source>
        <translation>Образ на карте не отказоустойчивый. Если при его перезаписи пропадёт питание, загружаться будет не с чего.</translation>
    </message>
    <message>
        <source>The chip of the card is {found}; the image is made for {wanted}.</source>
        <translation>Микросхема карты — {found}; образ предназначен для {wanted}.</translation>
    </message>
    <message>
        <source>The card is a {found}; the image is made for the device {wanted}.</source>
        <translation>Карта — {found}; образ предназначен для устройства {wanted}.</translation>
    </message>
    <message>
        <source>The flash is divided into chunks of {actual} bytes, the image into chunks of {expected} bytes.</source>
        <translation>Флеш-память разделена на блоки по {actual} байт, а образ — на блоки по {expected} байт.</translation>
    </message>
    <message>
        <source>The image has {actualNumber} bytes; the flash of this card has room for {expectedNumber}.</source>
        <translation>Размер образа — {actualNumber} байт; во флеш-памяти этой карты места на {expectedNumber}.</translation>
    </message>
    <message>
        <source>{found} is not a valid MAC address of an adapter, and the card would get it.</source>
        <translation>{found} — недопустимый MAC-адрес адаптера, а карта получила бы именно его.</translation>
    </message>
    <message>
        <source>What is on the card cannot be read completely. {found}</source>
        <translation>Содержимое карты не удаётся прочитать полностью. {found}</translation>
    </message>
    <message>
        <source>The PSID changes from {found} to {wanted}: the image is made for another board.</source>
        <translation>PSID меняется с {found} на {wanted}: образ предназначен для другой платы.</translation>
    </message>
    <message>
        <source>The image is older: version {wanted} replaces {found}.</source>
        <translation>Образ старее: версия {wanted} заменит {found}.</translation>
    </message>
    <message>
        <source>The image has the same version as the card: {wanted}.</source>
        <translation>Версия образа совпадает с версией на карте: {wanted}.</translation>
    </message>
    <message>
        <source>The area of stored settings moves (padding of {found} sectors on the card, {wanted} in the image). Settings made with mstconfig are lost.</source>
        <translation>Область сохранённых настроек сместится (отступ на карте — {found} секторов, в образе — {wanted}). Настройки, сделанные через mstconfig, будут потеряны.</translation>
    </message>
    <message>
        <source>The boot ROM in the image is made for device {found}, the image for {wanted}.</source>
        <translation>Загрузочный ROM в образе предназначен для устройства {found}, а сам образ — для {wanted}.</translation>
    </message>
    <message>
        <source>GUIDs and MACs of the card are replaced by those in the image ({found} becomes {wanted}).</source>
        <translation>GUID и MAC карты заменяются значениями из образа ({found} станет {wanted}).</translation>
    </message>
    <message>
        <source>The VSD text of the card is replaced: {found} becomes {wanted}.</source>
        <translation>Текст VSD карты заменяется: {found} станет {wanted}.</translation>
    </message>
    <message>
        <source>The flash holds two images with a signature; the one at {found} boots. The other one is overwritten.</source>
        <translation>Во флеш-памяти два образа с сигнатурой; загружается тот, что по адресу {found}. Другой будет перезаписан.</translation>
    </message>
    <message>
        <source>Version {wanted} replaces {found}.</source>
        <translation>Версия {wanted} заменит {found}.</translation>
    </message>
    <message>
        <source>The image is made for this board (PSID {found}).</source>
        <translation>Образ предназначен для этой платы (PSID {found}).</translation>
    </message>
    <message>
        <source>GUIDs and MACs of the card are kept ({found}).</source>
        <translation>GUID и MAC карты сохраняются ({found}).</translation>
    </message>
    <message>
        <source>The VSD text of the card is kept.</source>
        <translation>Текст VSD карты сохраняется.</translation>
    </message>
    <message>
        <source>The boot ROM comes from the image ({wanted}).</source>
        <translation>Загрузочный ROM берётся из образа ({wanted}).</translation>
    </message>
    <message>
        <source>The image brings no boot ROM; the boot ROM of the card is kept.</source>
        <translation>В образе нет загрузочного ROM; сохраняется ROM карты.</translation>
    </message>
    <message>
        <source>The new image is written to the unused copy at {wanted}; the copy at {found} boots until that is complete.</source>
        <translation>Новый образ записывается в неиспользуемую копию по адресу {wanted}; до завершения загружается копия по адресу {found}.</translation>
    </message>
    <message>
        <source>The card runs the new firmware after a cold boot: shut down, switch off, wait ten seconds, switch on.</source>
        <translation>Новая прошивка заработает после холодной перезагрузки: завершите работу, выключите питание, подождите десять секунд, включите.</translation>
    </message>
    <message>
        <source>The image does not tell which chip it is made for; the card has a {found}.</source>
        <translation>В образе не указано, для какой микросхемы он предназначен; на карте {found}.</translation>
    </message>
    <message>
        <source>The image does not tell which board it is made for; the card has the PSID {found}.</source>
        <translation>В образе не указано, для какой платы он предназначен; PSID карты — {found}.</translation>
    </message>
    <message>
        <source>The image does not tell its version; the card has version {found}.</source>
        <translation>В образе не указана его версия; на карте версия {found}.</translation>
    </message>
    <message>
        <source>{found} is not a valid GUID of an adapter, and the card would get it.</source>
        <translation>{found} не может быть GUID адаптера, а карта получила бы именно его.</translation>
    </message>
    <message>
        <source>The image is of format {found}; the flash of this card holds {wanted} images.</source>
        <translation>Формат образа — {found}, а флеш-память этой карты рассчитана на образы {wanted}.</translation>
    </message>
    <message>
        <source>The image is encrypted, so nobody but the card can tell whether it is in order.</source>
        <translation>Образ зашифрован: исправен ли он, может узнать только сама карта.</translation>
    </message>
    <message>
        <source>The card takes only firmware signed by its vendor (secure firmware); the image is not signed.</source>
        <translation>Карта принимает только прошивку, подписанную производителем (защищённая прошивка), а этот образ не подписан.</translation>
    </message>
    <message>
        <source>The security version of the card is {actualNumber}, that of the image {expectedNumber}: the card does not start firmware from before a security fix.</source>
        <translation>Версия безопасности карты — {actualNumber}, образа — {expectedNumber}: карта не запускает прошивки, выпущенные до исправления уязвимости.</translation>
    </message>
    <message>
        <source>The image brings no boot ROM, and that of the card is damaged or cannot be carried over. The card will have no boot ROM.</source>
        <translation>В образе нет загрузочного ROM, а ROM карты повреждён или не может быть перенесён. Карта останется без загрузочного ROM.</translation>
    </message>
</context>
<context>
    <name>RecoveryFit</name>
    <message>
        <source>The image is damaged: %1</source>
        <translation>Образ повреждён: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) of the image are sound.</source>
        <translation>
            <numerusform>Проверено секций: %n, все исправны.</numerusform>
            <numerusform>Проверено секций: %n, все исправны.</numerusform>
            <numerusform>Проверено секций: %n, все исправны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for this chip: %1.</source>
        <translation>Предназначен для этой микросхемы: %1.</translation>
    </message>
    <message>
        <source>Made for %1; this card has a %2.</source>
        <translation>Предназначен для %1; на этой карте %2.</translation>
    </message>
    <message>
        <source>an unknown chip</source>
        <translation>неизвестной микросхемы</translation>
    </message>
    <message>
        <source>The image does not say which chip it is made for.</source>
        <translation>В образе не указано, для какой микросхемы он предназначен.</translation>
    </message>
    <message>
        <source>The image has %1, but the flash only %2.</source>
        <translation>Размер образа — %1, а флеш-памяти — только %2.</translation>
    </message>
    <message>
        <source>The image has no PSID, so nothing tells which board it is made for.</source>
        <translation>В образе нет PSID, поэтому неизвестно, для какой он платы.</translation>
    </message>
    <message>
        <source>The image is made for the board with PSID %1. A card in flash recovery cannot tell its own: compare with the label on the card.</source>
        <translation>Образ предназначен для платы с PSID %1. Карта в режиме восстановления не может назвать свой: сверьте с наклейкой на карте.</translation>
    </message>
    <message>
        <source>Made for this board: PSID %1.</source>
        <translation>Предназначен для этой платы: PSID %1.</translation>
    </message>
    <message>
        <source>What is left on the flash has PSID %1, the image has %2: this makes another board of the card.</source>
        <translation>У того, что осталось во флеш-памяти, PSID %1, а у образа — %2: карта станет другой платой.</translation>
    </message>
    <message>
        <source>Firmware %1 of %2.</source>
        <translation>Прошивка %1 от %2.</translation>
    </message>
    <message>
        <source>Firmware %1.</source>
        <translation>Прошивка %1.</translation>
    </message>
    <message>
        <source>The image has no GUIDs and MACs of its own: type those on the label of the card.</source>
        <translation>В образе нет собственных GUID и MAC: введите их с наклейки на карте.</translation>
    </message>
    <message>
        <source>A plain image file: its GUIDs and MACs may be of another card, or blank.</source>
        <translation>Обычный файл образа: его GUID и MAC могут быть от другой карты или не заданы.</translation>
    </message>
    <message>
        <source>Backup of %1, read at %2 from PCI address %3.</source>
        <translation>Резервная копия %1, прочитана %2 с адреса PCI %3.</translation>
    </message>
    <message>
        <source>The file is byte for byte what the backup saved (SHA-256).</source>
        <translation>Файл байт в байт совпадает с сохранённым в копии (SHA-256).</translation>
    </message>
    <message>
        <source>The file was changed after the backup was made: its SHA-256 is another one.</source>
        <translation>Файл изменён после создания копии: его SHA-256 другой.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The best way is the backup that was made of this very card: it has the right firmware and the card&apos;s own GUIDs and MACs. Without one, an image for the same board will do; its GUIDs and MACs are on the label of the card.</source>
        <translation>Лучше всего подходит резервная копия именно этой карты: в ней нужная прошивка и собственные GUID и MAC карты. Если копии нет, подойдёт образ для такой же платы; GUID и MAC указаны на наклейке карты.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Backup folder…</source>
        <translation>Папка с коп&amp;ией…</translation>
    </message>
    <message>
        <source>Choose a backup folder</source>
        <translation>Выбрать папку с резервной копией</translation>
    </message>
    <message>
        <source>&amp;Image file…</source>
        <translation>Фа&amp;йл образа…</translation>
    </message>
    <message>
        <source>Choose an image file</source>
        <translation>Выбрать файл образа</translation>
    </message>
    <message>
        <source>Whether the backup fits, and its addresses</source>
        <translation>Подходит ли копия и какие в ней адреса</translation>
    </message>
    <message>
        <source>Whether the backup fits this card</source>
        <translation>Подходит ли копия этой карте</translation>
    </message>
    <message>
        <source>GUIDs and MACs that the card gets</source>
        <translation>GUID и MAC, которые получит карта</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Текущее положение</translation>
    </message>
    <message>
        <source>&amp;Steps:</source>
        <translation>&amp;Шаги:</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>Шаги этого задания</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>Со&amp;хранить отчёт…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Copy r&amp;eport</source>
        <translation>Копировать от&amp;чёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Cancel the recovery</source>
        <translation>Отменить восстановление</translation>
    </message>
    <message>
        <source>Check this bac&amp;kup</source>
        <translation>Проверить копи&amp;ю</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Проверить эту копию</translation>
    </message>
    <message>
        <source>&amp;Recover now</source>
        <translation>Восстанов&amp;ить</translation>
    </message>
    <message>
        <source>Recover now</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>RecoveryResult</name>
    <message>
        <source>The firmware is back on the card</source>
        <translation>Прошивка снова на карте</translation>
    </message>
    <message>
        <source>Everything was read back and verified. The card starts it after a cold boot.</source>
        <translation>Всё прочитано обратно и проверено. Карта запустит прошивку после холодной перезагрузки.</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>неизвестная версия</translation>
    </message>
    <message>
        <source>On the flash now:</source>
        <translation>Сейчас во флеш-памяти:</translation>
    </message>
    <message>
        <source>%1, PSID %2</source>
        <comment>version, then PSID</comment>
        <translation>%1, PSID %2</translation>
    </message>
    <message>
        <source>1. Switch off:</source>
        <translation>1. Выключение:</translation>
    </message>
    <message>
        <source>Shut the computer down and take it off the mains. A restart is not enough.</source>
        <translation>Завершите работу и отключите компьютер от сети питания. Перезагрузки недостаточно.</translation>
    </message>
    <message>
        <source>2. Jumper:</source>
        <translation>2. Перемычка:</translation>
    </message>
    <message>
        <source>If the &quot;flash present&quot; (FNP) pins of the card are shorted, remove the jumper now. Otherwise the card comes back in flash recovery.</source>
        <translation>Если контакты «flash present» (FNP) на карте замкнуты, снимите перемычку сейчас. Иначе карта снова окажется в режиме восстановления.</translation>
    </message>
    <message>
        <source>3. Switch on:</source>
        <translation>3. Включение:</translation>
    </message>
    <message>
        <source>The card then appears under its normal name. Verify it once more and make a backup.</source>
        <translation>Карта появится под обычным именем. Проверьте её ещё раз и сделайте резервную копию.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>Задание остановлено в безопасной точке, как вы просили.</translation>
    </message>
    <message>
        <source>The recovery failed</source>
        <translation>Восстановить не удалось</translation>
    </message>
    <message>
        <source>No complete image. The card stays in flash recovery, which does it no harm.</source>
        <translation>Полного образа нет. Карта остаётся в режиме восстановления, ей это не вредит.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Далее:</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Можно начать заново в любое время.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no name is known</source>
        <comment>of a register</comment>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Configuration %1</source>
        <translation>Configuration %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <source>Bits that differ</source>
        <translation>Различные биты</translation>
    </message>
    <message>
        <source>From INI key</source>
        <translation>Из ключа INI</translation>
    </message>
    <message>
        <source>Names of the bits</source>
        <translation>Имена битов</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>Секция INI</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Nothing differs: the image is the same to the byte.</source>
        <translation>Различий нет: образ совпадает до байта.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln ключ INI</numerusform>
            <numerusform>%Ln ключа INI</numerusform>
            <numerusform>%Ln ключей INI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln register setting(s)</source>
        <translation>
            <numerusform>%Ln настройка регистров</numerusform>
            <numerusform>%Ln настройки регистров</numerusform>
            <numerusform>%Ln настроек регистров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln секция</numerusform>
            <numerusform>%Ln секции</numerusform>
            <numerusform>%Ln секций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>list of counts</comment>
        <translation>Изменено: %1.</translation>
    </message>
</context>
<context>
    <name>RewriteResult</name>
    <message>
        <source>On the flash now:</source>
        <translation>Сейчас во флеш-памяти:</translation>
    </message>
    <message>
        <source>Everything was read back and verified.</source>
        <translation>Всё прочитано обратно и проверено.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Далее:</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again. Until then the card works with what it had before.</source>
        <translation>Выключите компьютер, подождите десять секунд и включите снова. До этого карта работает с прежними данными.</translation>
    </message>
    <message>
        <source>Cancelled: the card was not changed</source>
        <translation>Отменено: карта не изменена</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>Задание остановлено в безопасной точке, как вы просили.</translation>
    </message>
    <message>
        <source>The card could not be changed</source>
        <translation>Не удалось изменить карту</translation>
    </message>
    <message>
        <source>Not certain. The card is being read again: see its Overview page. Do not switch the computer off before it says that the firmware is sound.</source>
        <translation>Точно неизвестно. Карта читается заново: смотрите страницу «Обзор». Не выключайте компьютер, пока там не появится, что прошивка исправна.</translation>
    </message>
    <message>
        <source>The image that was there before. It still boots.</source>
        <translation>То же, что и раньше; образ по-прежнему загружается.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Можно начать заново в любое время.</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>Резервная копия:</translation>
    </message>
    <message>
        <source>None was made in this job.</source>
        <translation>В этом задании не создавалась.</translation>
    </message>
    <message>
        <source>Way back:</source>
        <translation>Как вернуться:</translation>
    </message>
    <message>
        <source>Open firmware.bin from the backup folder in this window and flash it, with its own GUIDs and boot ROM.</source>
        <translation>Откройте firmware.bin из папки с резервной копией в этом окне и прошейте его вместе с его GUID и загрузочным ROM.</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GUIDs of port 1</source>
        <translation>GUID порта 1</translation>
    </message>
    <message>
        <source>GUIDs of port 2</source>
        <translation>GUID порта 2</translation>
    </message>
    <message>
        <source>MACs of port 1</source>
        <translation>MAC порта 1</translation>
    </message>
    <message>
        <source>MACs of port 2</source>
        <translation>MAC порта 2</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>GUID узла</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>GUID порта 1</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>GUID порта 2</translation>
    </message>
    <message>
        <source>System image GUID</source>
        <translation>GUID образа системы</translation>
    </message>
    <message>
        <source>Port 1 MAC</source>
        <translation>MAC порта 1</translation>
    </message>
    <message>
        <source>Port 2 MAC</source>
        <translation>MAC порта 2</translation>
    </message>
    <message>
        <source>Entry {actualNumber}, not used</source>
        <translation>Запись {actualNumber}, не используется</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Сигнатура</translation>
    </message>
    <message>
        <source>Structure version</source>
        <translation>Версия структуры</translation>
    </message>
    <message>
        <source>VSD vendor id</source>
        <translation>ID производителя VSD</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Device info may override (1 = yes)</source>
        <translation>Device info может переопределять (1 = да)</translation>
    </message>
    <message>
        <source>PRS file</source>
        <translation>Файл PRS</translation>
    </message>
    <message>
        <source>Slot size</source>
        <translation>Размер слота</translation>
    </message>
    <message>
        <source>Binary version</source>
        <translation>Версия двоичного кода</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Number of entries, if told</source>
        <translation>Число записей, если указано</translation>
    </message>
    <message>
        <source>Format revision</source>
        <translation>Ревизия формата</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Версия прошивки</translation>
    </message>
    <message>
        <source>Build time</source>
        <translation>Время сборки</translation>
    </message>
    <message>
        <source>PCI device id</source>
        <translation>Идентификатор устройства PCI</translation>
    </message>
    <message>
        <source>Supported PSIDs</source>
        <translation>Поддерживаемые PSID</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Версия продукта</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>Общедоступный выпуск (GA)</translation>
    </message>
    <message>
        <source>Supported chips</source>
        <translation>Поддерживаемые микросхемы</translation>
    </message>
    <message>
        <source>MIC version</source>
        <translation>Версия MIC</translation>
    </message>
    <message>
        <source>Minimum FIT version</source>
        <translation>Минимальная версия FIT</translation>
    </message>
    <message>
        <source>Hardware access key</source>
        <translation>Ключ доступа к оборудованию</translation>
    </message>
    <message>
        <source>Profile list</source>
        <translation>Список профилей</translation>
    </message>
    <message>
        <source>Supported profiles</source>
        <translation>Поддерживаемые профили</translation>
    </message>
    <message>
        <source>Configuration info</source>
        <translation>Сведения о конфигурации</translation>
    </message>
    <message>
        <source>TLV format</source>
        <translation>Формат TLV</translation>
    </message>
    <message>
        <source>Tracer hash</source>
        <translation>Хеш трассировщика</translation>
    </message>
    <message>
        <source>NV area: sectors + spare</source>
        <translation>Область NV: секторы + запасные</translation>
    </message>
    <message>
        <source>Unknown tag {actualNumber}</source>
        <translation>Неизвестный тег {actualNumber}</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>PCI vendor and device</source>
        <translation>PCI: производитель и устройство</translation>
    </message>
    <message>
        <source>PCI subsystem</source>
        <translation>Подсистема PCI</translation>
    </message>
    <message>
        <source>Maximum image size</source>
        <translation>Максимальный размер образа</translation>
    </message>
    <message>
        <source>INI file number</source>
        <translation>Номер файла INI</translation>
    </message>
    <message>
        <source>Size to burn</source>
        <translation>Размер для записи</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>ISSU version</source>
        <translation>Версия ISSU</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Артикул</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rounded size, then exact bytes</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the card&apos;s identity</source>
        <translation>Чтение сведений о карте</translation>
    </message>
    <message>
        <source>Reading the image from the flash</source>
        <translation>Чтение образа из флеш-памяти</translation>
    </message>
    <message>
        <source>Reading the whole flash</source>
        <translation>Чтение всей флеш-памяти</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>Проверка образа</translation>
    </message>
    <message>
        <source>Saving files</source>
        <translation>Сохранение файлов</translation>
    </message>
    <message>
        <source>Writing the image to the unused copy</source>
        <translation>Запись образа в неиспользуемую копию</translation>
    </message>
    <message>
        <source>Writing the signature of the new image</source>
        <translation>Запись сигнатуры нового образа</translation>
    </message>
    <message>
        <source>Clearing the signature of the old image</source>
        <translation>Стирание сигнатуры прежнего образа</translation>
    </message>
    <message>
        <source>Verifying what is on the flash</source>
        <translation>Проверка содержимого флеш-памяти</translation>
    </message>
    <message>
        <source>Unpacking the image</source>
        <translation>Распаковка образа</translation>
    </message>
    <message>
        <source>Looking for new and changed files</source>
        <translation>Поиск новых и изменённых файлов</translation>
    </message>
    <message>
        <source>Reading firmware files</source>
        <translation>Чтение файлов прошивок</translation>
    </message>
    <message>
        <source>Asking for permission to work on the card</source>
        <translation>Запрос разрешения на работу с картой</translation>
    </message>
    <message>
        <source>Starting the vendor&apos;s tool</source>
        <translation>Запуск фирменной утилиты</translation>
    </message>
    <message>
        <source>Writing GUIDs and MACs</source>
        <translation>Запись GUID и MAC</translation>
    </message>
    <message>
        <source>Removing the boot ROM</source>
        <translation>Удаление загрузочного ROM</translation>
    </message>
    <message>
        <source>Starting the new firmware</source>
        <translation>Запуск новой прошивки</translation>
    </message>
    <message>
        <source>Building the image</source>
        <translation>Сборка образа</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Open the image {file}</source>
        <translation>Открыть образ {file}</translation>
    </message>
    <message>
        <source>Read what is on {file}</source>
        <translation>Прочитать содержимое {file}</translation>
    </message>
    <message>
        <source>Back up {file}</source>
        <translation>Создать резервную копию {file}</translation>
    </message>
    <message>
        <source>Verify the image on {file}</source>
        <translation>Проверить образ на {file}</translation>
    </message>
    <message>
        <source>Flash {wanted} to {file}</source>
        <translation>Прошить {wanted} в {file}</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Прочитать файл</translation>
    </message>
    <message>
        <source>Check every section</source>
        <translation>Проверить все секции</translation>
    </message>
    <message>
        <source>Read the card&apos;s identity</source>
        <translation>Прочитать сведения о карте</translation>
    </message>
    <message>
        <source>Check that card and image fit</source>
        <translation>Проверить, подходит ли образ карте</translation>
    </message>
    <message>
        <source>Read the image from the flash</source>
        <translation>Прочитать образ из флеш-памяти</translation>
    </message>
    <message>
        <source>Save the image as {file}</source>
        <translation>Сохранить образ в {file}</translation>
    </message>
    <message>
        <source>Save the board INI as {file}</source>
        <translation>Сохранить INI платы в {file}</translation>
    </message>
    <message>
        <source>Save the card&apos;s identity as {file}</source>
        <translation>Сохранить сведения о карте в {file}</translation>
    </message>
    <message>
        <source>Save the checksums as {file}</source>
        <translation>Сохранить контрольные суммы в {file}</translation>
    </message>
    <message>
        <source>Write the image and read it back</source>
        <translation>Записать образ и прочитать его обратно</translation>
    </message>
    <message>
        <source>Verify what is on the flash now</source>
        <translation>Проверить, что теперь во флеш-памяти</translation>
    </message>
    <message>
        <source>SHA-256 of the saved image: {found}</source>
        <translation>SHA-256 сохранённого образа: {found}</translation>
    </message>
    <message>
        <source>{wanted} bytes written to the copy at {offset}</source>
        <translation>Записано {wanted} байт в копию по адресу {offset}</translation>
    </message>
    <message>
        <source>{expectedNumber} flash gateway commands, {actualNumber} register accesses</source>
        <translation>Команд шлюза флеш-памяти: {expectedNumber}, обращений к регистрам: {actualNumber}</translation>
    </message>
    <message>
        <source>Take the image for {wanted} out of {file}</source>
        <translation>Извлечь образ для {wanted} из {file}</translation>
    </message>
    <message>
        <source>Search the folders of the firmware library</source>
        <translation>Найти прошивки в папках библиотеки</translation>
    </message>
    <message>
        <source>Read the table of contents</source>
        <translation>Прочитать оглавление</translation>
    </message>
    <message>
        <source>Unpack the image</source>
        <translation>Распаковать образ</translation>
    </message>
    <message>
        <source>Files with firmware: {expectedNumber}; unchanged since the last search: {actualNumber}</source>
        <translation>Файлов с прошивками: {expectedNumber}; без изменений с прошлого поиска: {actualNumber}</translation>
    </message>
    <message>
        <source>Images read: {expectedNumber}; files that are gone: {actualNumber}</source>
        <translation>Прочитано образов: {expectedNumber}; пропавших файлов: {actualNumber}</translation>
    </message>
    <message>
        <source>Set GUIDs and MACs of {file}</source>
        <translation>Задать GUID и MAC {file}</translation>
    </message>
    <message>
        <source>Remove the boot ROM of {file}</source>
        <translation>Удалить загрузочный ROM {file}</translation>
    </message>
    <message>
        <source>Recover {file}</source>
        <translation>Восстановить {file}</translation>
    </message>
    <message>
        <source>Start the new firmware of {file}</source>
        <translation>Запустить новую прошивку {file}</translation>
    </message>
    <message>
        <source>Free the flash semaphore of {file}</source>
        <translation>Освободить семафор флеш-памяти {file}</translation>
    </message>
    <message>
        <source>Save the boot ROM of {file} as {wanted}</source>
        <translation>Сохранить загрузочный ROM {file} в {wanted}</translation>
    </message>
    <message>
        <source>Run {wanted}</source>
        <translation>Выполнить {wanted}</translation>
    </message>
    <message>
        <source>Read and check the backup</source>
        <translation>Прочитать и проверить резервную копию</translation>
    </message>
    <message>
        <source>Write GUIDs and MACs and read them back</source>
        <translation>Записать GUID и MAC и прочитать их обратно</translation>
    </message>
    <message>
        <source>Write the image without boot ROM and read it back</source>
        <translation>Записать образ без загрузочного ROM и прочитать его обратно</translation>
    </message>
    <message>
        <source>Build an image from {file}</source>
        <translation>Собрать образ из {file}</translation>
    </message>
    <message>
        <source>Put the image together</source>
        <translation>Собрать образ</translation>
    </message>
    <message>
        <source>Compare the new image with {file}</source>
        <translation>Сравнить новый образ с {file}</translation>
    </message>
    <message>
        <source>[{section}] {file}: {found}</source>
        <translation>[{section}] {file}: {found}</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>The image is made for the PSID of this card, {found}.</source>
        <translation>Образ предназначен для PSID этой карты, {found}.</translation>
    </message>
    <message>
        <source>Owners report that cards with PSID {found} run images made for {wanted}.</source>
        <translation>По сообщениям владельцев, карты с PSID {found} работают с образами для {wanted}.</translation>
    </message>
    <message>
        <source>{found} and {wanted} have the same board number, and sources tell that the boards are the same under two names.</source>
        <translation>У {found} и {wanted} один номер платы, и источники сообщают, что это одна плата под двумя именами.</translation>
    </message>
    <message>
        <source>{found} and {wanted} have the same board number. That has meant the same board in the cases that are known, but nobody reports of this one.</source>
        <translation>У {found} и {wanted} один номер платы. В известных случаях это означало одну и ту же плату, но об этом случае сообщений нет.</translation>
    </message>
    <message>
        <source>Cards sold as {wanted} are reported to run images for {found}. That this card was one of them is for you to know.</source>
        <translation>По сообщениям, карты, продававшиеся как {wanted}, работают с образами для {found}. Была ли эта карта одной из них, знаете только вы.</translation>
    </message>
    <message>
        <source>{found} and {wanted} are listed under one part number, for different revisions of the board.</source>
        <translation>{found} и {wanted} указаны под одним артикулом, для разных ревизий платы.</translation>
    </message>
    <message>
        <source>No other PSID is known for the board of {section}: its number has no twin.</source>
        <translation>Других PSID для платы {section} не известно: у её номера нет двойника.</translation>
    </message>
    <message>
        <source>The number in {section} is only a serial one: it does not tell which board it is for.</source>
        <translation>Номер в {section} лишь порядковый: он не говорит, для какой платы образ.</translation>
    </message>
    <message>
        <source>{found} and {wanted} have different board numbers. Nothing is known that connects them.</source>
        <translation>У {found} и {wanted} разные номера плат. Ничего, что связывало бы их, не известно.</translation>
    </message>
    <message>
        <source>well founded</source>
        <translation>хорошо обосновано</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>правдоподобно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>ничего не известно</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AdapterTreeModel</name>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Порт %1: %2</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n адаптер</numerusform>
            <numerusform>%n адаптера</numerusform>
            <numerusform>%n адаптеров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PCI address, then state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>Нет интерфейса</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>link type, then link state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Исправен</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>version, then state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Firmware library</source>
        <translation>Библиотека прошивок</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>Images in your folders</source>
        <translation>Образы в ваших папках</translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n image(s)</source>
        <translation>
            <numerusform>Пакет: %n образ</numerusform>
            <numerusform>Пакет: %n образа</numerusform>
            <numerusform>Пакет: %n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged bundle</source>
        <translation>Повреждённый пакет</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AddressesEdit</name>
    <message>
        <source>Base G&amp;UID:</source>
        <translation>Базов&amp;ый GUID:</translation>
    </message>
    <message>
        <source>Base M&amp;AC:</source>
        <translation>Ба&amp;зовый MAC:</translation>
    </message>
    <message>
        <source>Node G&amp;UID:</source>
        <translation>GUID &amp;узла:</translation>
    </message>
    <message>
        <source>Port &amp;1 GUID:</source>
        <translation>GUID порта &amp;1:</translation>
    </message>
    <message>
        <source>Port &amp;2 GUID:</source>
        <translation>GUID порта &amp;2:</translation>
    </message>
    <message>
        <source>&amp;System GUID:</source>
        <translation>GUID систем&amp;ы:</translation>
    </message>
    <message>
        <source>Port 1 M&amp;AC:</source>
        <translation>MA&amp;C порта 1:</translation>
    </message>
    <message>
        <source>Por&amp;t 2 MAC:</source>
        <translation>&amp;MAC порта 2:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a field with colon, then what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Both ports have the same MAC; each needs its own.</source>
        <translation>У обоих портов один и тот же MAC; каждому нужен свой.</translation>
    </message>
    <message>
        <source>Type the node GUID or the first MAC first</source>
        <translation>Сначала введите GUID узла или первый MAC</translation>
    </message>
    <message>
        <source>Port 1, port 2 and system GUID become node GUID + 1, + 2 and + 3, and the second MAC the first + 1, as the vendor numbers its cards</source>
        <translation>GUID порта 1, порта 2 и системы станут GUID узла + 1, + 2 и + 3, а второй MAC — первым + 1: так нумерует свои карты производитель</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>D&amp;erive the others</source>
        <translation>Вычислить оста&amp;льные</translation>
    </message>
    <message>
        <source>They are on the label of the card, in its backup, or in what was noted of it earlier. Two cards with the same address do not work in one network: never make addresses up.</source>
        <translation>Они указаны на наклейке карты, есть в её резервной копии или в более ранних записях о ней. Две карты с одинаковым адресом в одной сети не работают: никогда не выдумывайте адреса.</translation>
    </message>
    <message>
        <source>The card counts its other GUIDs and MACs on from these two. They are on its label or in its backup. Two cards with the same address do not work in one network.</source>
        <translation>Остальные GUID и MAC карта отсчитывает от этих двух. Они указаны на её наклейке или есть в её резервной копии. Две карты с одинаковым адресом в одной сети не работают.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AgreementModel</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>Секция INI</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>Ключ INI</translation>
    </message>
    <message>
        <source>INI says</source>
        <translation>В INI</translation>
    </message>
    <message>
        <source>Registers hold</source>
        <translation>В регистрах</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AgreementPage</name>
    <message>
        <source>There is no INI to compare with</source>
        <translation>Нет INI для сравнения</translation>
    </message>
    <message>
        <source>No parameter map knows a key of this INI</source>
        <translation>Ни одна таблица параметров не знает ключей этого INI</translation>
    </message>
    <message>
        <source>So it cannot be said whether the registers follow it. With &quot;Parameter maps…&quot; you can add or learn a map.</source>
        <translation>Поэтому нельзя сказать, соответствуют ли ему регистры. Добавить или составить таблицу можно через «Таблицы параметров…».</translation>
    </message>
    <message numerus="yes">
        <source>The registers follow the INI in all %Ln key(s) that can be compared</source>
        <translation>
            <numerusform>Регистры соответствуют INI по всем ключам, которые можно сравнить (%Ln)</numerusform>
            <numerusform>Регистры соответствуют INI по всем ключам, которые можно сравнить (%Ln)</numerusform>
            <numerusform>Регистры соответствуют INI по всем ключам, которые можно сравнить (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln key(s) the registers do not follow the INI</source>
        <translation>
            <numerusform>Регистры расходятся с INI по %Ln ключу</numerusform>
            <numerusform>Регистры расходятся с INI по %Ln ключам</numerusform>
            <numerusform>Регистры расходятся с INI по %Ln ключам</numerusform>
        </translation>
    </message>
    <message>
        <source>The chip obeys the registers; the INI is only a record of what they were made from.</source>
        <translation>Микросхема подчиняется регистрам; INI — лишь запись о том, из чего они получены.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>INI keys that are shown</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Сравнивать нечего.</translation>
    </message>
    <message>
        <source>INI and registers agree.</source>
        <translation>INI и регистры совпадают.</translation>
    </message>
    <message>
        <source>No key fits the search.</source>
        <translation>Подходящих ключей нет.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Сначала выберите ключ.</translation>
    </message>
    <message>
        <source>No record of this image sets these bits.</source>
        <translation>Ни одна запись этого образа не задаёт эти биты.</translation>
    </message>
    <message>
        <source>Go to the record that holds this key (Enter)</source>
        <translation>Перейти к записи, где хранится этот ключ (Enter)</translation>
    </message>
    <message>
        <source>Go to this key in the form</source>
        <translation>Перейти к этому ключу в форме</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Поиск по ключам и значениям</translation>
    </message>
    <message>
        <source>Only disagr&amp;eements</source>
        <translation>Только расхо&amp;ждения</translation>
    </message>
    <message>
        <source>Leave out keys that the registers follow</source>
        <translation>Скрыть ключи, которым регистры соответствуют</translation>
    </message>
    <message>
        <source>INI keys and registers</source>
        <translation>Ключи INI и регистры</translation>
    </message>
    <message>
        <source>Show the &amp;bits</source>
        <translation>Показат&amp;ь биты</translation>
    </message>
    <message>
        <source>Show the key in the form</source>
        <translation>Показать ключ в форме</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BitView</name>
    <message>
        <source>Bits of the register</source>
        <translation>Биты регистра</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>такой записи нет</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>не затрагивается</translation>
    </message>
    <message>
        <source>set to 1</source>
        <translation>устанавливается в 1</translation>
    </message>
    <message>
        <source>set to 0</source>
        <translation>устанавливается в 0</translation>
    </message>
    <message>
        <source>Bit %1: %2 here, %3 there</source>
        <comment>%2, %3: what two images do with the bit</comment>
        <translation>Бит %1: здесь — %2, там — %3</translation>
    </message>
    <message>
        <source>Bit %1: %2</source>
        <comment>%2: what the record does with the bit</comment>
        <translation>Бит %1: %2</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BoardConfigHost</name>
    <message>
        <source>This card keeps its settings in NV configuration. The board INI inside its image is signed together with the firmware and cannot be changed; the Firmware page shows it.</source>
        <translation>Эта карта хранит настройки в конфигурации NV. INI платы в её образе подписан вместе с прошивкой, и изменить его нельзя; он показан на странице «Прошивка».</translation>
    </message>
    <message>
        <source>The board INI of this image cannot be read.</source>
        <translation>INI платы из этого образа не читается.</translation>
    </message>
    <message>
        <source>Reading the board INI…</source>
        <translation>Чтение INI платы…</translation>
    </message>
    <message>
        <source>The image that was read now has no INI that can be read.</source>
        <translation>В образе, прочитанном сейчас, нет INI, который можно прочитать.</translation>
    </message>
    <message>
        <source>The INI on the card is another one now</source>
        <translation>Теперь на карте другой INI</translation>
    </message>
    <message>
        <source>Your changes are kept. They were made on the INI that was there before; the image is built with the whole text as you see it.</source>
        <translation>Ваши изменения сохранились. Они сделаны в прежнем INI; образ собирается со всем текстом, который вы видите.</translation>
    </message>
    <message>
        <source>Choose an INI file</source>
        <translation>Выбрать файл INI</translation>
    </message>
    <message>
        <source>Board INI files (*.ini);;All files (*)</source>
        <translation>Файлы INI платы (*.ini);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The INI file was not read</source>
        <translation>Файл INI не прочитан</translation>
    </message>
    <message>
        <source>The text of %1 is edited now</source>
        <translation>Теперь редактируется текст из %1</translation>
    </message>
    <message>
        <source>Changes are counted from the INI of the image. Undo brings the earlier text back.</source>
        <translation>Изменения считаются относительно INI образа. «Отменить» вернёт прежний текст.</translation>
    </message>
    <message>
        <source>Save the INI as</source>
        <translation>Сохранить INI как</translation>
    </message>
    <message>
        <source>The INI was not saved</source>
        <translation>INI не сохранён</translation>
    </message>
    <message>
        <source>The INI is saved</source>
        <translation>INI сохранён</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BoardConfigPage</name>
    <message>
        <source>Choose a key to read what it does. Double-click its value, or press F2, to change it.</source>
        <translation>Выберите ключ, чтобы узнать, что он делает. Чтобы изменить значение, дважды щёлкните его или нажмите F2.</translation>
    </message>
    <message>
        <source>No key is changed</source>
        <translation>Изменённых ключей нет</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>Изменён %n ключ</numerusform>
            <numerusform>Изменено %n ключа</numerusform>
            <numerusform>Изменено %n ключей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Отменить последнее изменение (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Повторить отменённое изменение (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Не изменено</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Сначала выберите ключ.</translation>
    </message>
    <message>
        <source>The INI has no such key.</source>
        <translation>В INI нет такого ключа.</translation>
    </message>
    <message>
        <source>This key is not changed.</source>
        <translation>Этот ключ не изменён.</translation>
    </message>
    <message>
        <source>Takes back what was changed of this key</source>
        <translation>Отменяет изменения этого ключа</translation>
    </message>
    <message>
        <source>Takes the key out of the INI; what then counts is not always known</source>
        <translation>Убирает ключ из INI; что действует без него, известно не всегда</translation>
    </message>
    <message>
        <source>Shows the line of this key in the text</source>
        <translation>Показывает строку этого ключа в тексте</translation>
    </message>
    <message>
        <source>Makes an image with this INI, verifies it and shows what differs</source>
        <translation>Собирает образ с этим INI, проверяет его и показывает различия</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Takes all changes back; Undo restores them</source>
        <translation>Отменяет все изменения; вернуть их можно кнопкой «Отменить»</translation>
    </message>
    <message>
        <source>&amp;Replace by a file…</source>
        <translation>&amp;Заменить файлом…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>&amp;Take all changes back</source>
        <translation>&amp;Отменить все изменения</translation>
    </message>
    <message>
        <source>&amp;Back to the original value</source>
        <translation>&amp;Вернуть исходное значение</translation>
    </message>
    <message>
        <source>&amp;Remove this key</source>
        <translation>&amp;Удалить этот ключ</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Показать в тексте</translation>
    </message>
    <message>
        <source>Lists the keys as well that this INI has not and that others have used; a value adds the key</source>
        <translation>Показывает и ключи, которых в этом INI нет, но которые встречались у других; чтобы добавить ключ, задайте значение</translation>
    </message>
    <message>
        <source>Edits the text of an INI file in place of this one</source>
        <translation>Открывает для правки текст из файла INI вместо этого</translation>
    </message>
    <message>
        <source>Saves the INI as it is now, without building an image</source>
        <translation>Сохраняет INI в нынешнем виде, не собирая образ</translation>
    </message>
    <message>
        <source>Save this INI, or take another one</source>
        <translation>Сохранить этот INI или взять другой</translation>
    </message>
    <message>
        <source>Shows what may be wrong with the INI, line by line</source>
        <translation>Показывает построчно, что в INI может быть не так</translation>
    </message>
    <message>
        <source>Configuration &amp;records</source>
        <translation>&amp;Записи Configuration</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildChanges</name>
    <message>
        <source>Working out what changes…</source>
        <translation>Выясняется, что изменится…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s) change.</source>
        <translation>
            <numerusform>Меняется %Ln ключ INI.</numerusform>
            <numerusform>Меняются %Ln ключа INI.</numerusform>
            <numerusform>Меняются %Ln ключей INI.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be translated into registers.</source>
        <translation>
            <numerusform>Из них не переводится в регистры: %Ln.</numerusform>
            <numerusform>Из них не переводятся в регистры: %Ln.</numerusform>
            <numerusform>Из них не переводятся в регистры: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only comments or spacing differ from the INI in the image.</source>
        <translation>От INI в образе отличаются только комментарии и пробелы.</translation>
    </message>
    <message>
        <source>The INI is the same as the one in the image.</source>
        <translation>INI такой же, как в образе.</translation>
    </message>
    <message>
        <source>The new image is the same to the byte.</source>
        <translation>Новый образ совпадает с исходным до байта.</translation>
    </message>
    <message>
        <source>No INI key changes.</source>
        <translation>Ключи INI не меняются.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed key(s) would be text only</source>
        <translation>
            <numerusform>%Ln изменённый ключ останется только текстом</numerusform>
            <numerusform>%Ln изменённых ключа останутся только текстом</numerusform>
            <numerusform>%Ln изменённых ключей останутся только текстом</numerusform>
        </translation>
    </message>
    <message>
        <source>The INI in the image would say one thing and the card&apos;s registers another: the card will not do what these keys say. Take these changes back, add a parameter map that knows the keys, or build with mlxburn.</source>
        <translation>В INI образа было бы указано одно, а в регистрах карты — другое: карта не будет делать то, что задано этими ключами. Отмените эти изменения, добавьте таблицу параметров, которая знает эти ключи, или соберите образ с помощью mlxburn.</translation>
    </message>
    <message>
        <source>Working out what changes</source>
        <translation>Выясняется, что изменится</translation>
    </message>
    <message>
        <source>What becomes of each changed INI key</source>
        <translation>Что будет с каждым изменённым ключом INI</translation>
    </message>
    <message>
        <source>Bui&amp;ld all the same: I know that the card will not do what these keys say</source>
        <translation>Всё равно со&amp;брать: я знаю, что карта не будет делать то, что задано этими ключами</translation>
    </message>
    <message>
        <source>Build all the same</source>
        <translation>Всё равно собрать</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildDialog</name>
    <message>
        <source>Cancel stops the build. Nothing is saved then.</source>
        <translation>«Отмена» останавливает сборку. Тогда ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Команда скопирована.</translation>
    </message>
    <message>
        <source>The command reads the INI from a file: save it as</source>
        <translation>Команда читает INI из файла: сохранить его как</translation>
    </message>
    <message>
        <source>Board INI files (*.ini);;All files (*)</source>
        <translation>INI плат (*.ini);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The command was copied; the INI that it reads is saved as %1.</source>
        <translation>Команда скопирована; INI, который она читает, сохранён как %1.</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Отчёт сохранён как %1</translation>
    </message>
    <message>
        <source>An image is being built</source>
        <translation>Идёт сборка образа</translation>
    </message>
    <message>
        <source>Stop building it? Nothing is saved then.</source>
        <translation>Остановить её? Тогда ничего не сохранится.</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Остановить сборку</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>Продолжить сборку</translation>
    </message>
    <message>
        <source>Builds the image and saves it</source>
        <translation>Собирает образ и сохраняет его</translation>
    </message>
    <message>
        <source>Copies the firesteel-cli command that does the same</source>
        <translation>Копирует команду firesteel-cli, которая делает то же самое</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildExtras</name>
    <message>
        <source>In the image</source>
        <translation>В образе</translation>
    </message>
    <message>
        <source>The VSD may only have plain letters, digits and signs (ASCII).</source>
        <translation>В VSD допустимы только обычные латинские буквы, цифры и знаки (ASCII).</translation>
    </message>
    <message numerus="yes">
        <source>The VSD has %Ln character(s); at most %1 fit.</source>
        <translation>
            <numerusform>В VSD %Ln символ; помещается не больше %1.</numerusform>
            <numerusform>В VSD %Ln символа; помещается не больше %1.</numerusform>
            <numerusform>В VSD %Ln символов; помещается не больше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, choose the file of the boot ROM.</source>
        <translation>Чтобы продолжить, выберите файл загрузочного ROM.</translation>
    </message>
    <message>
        <source>Choose the boot ROM</source>
        <translation>Выбрать загрузочный ROM</translation>
    </message>
    <message>
        <source>Expansion ROMs (*.rom *.mrom *.bin *.efirom);;All files (*)</source>
        <translation>Загрузочные ROM (*.rom *.mrom *.bin *.efirom);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 символов</translation>
    </message>
    <message>
        <source>Only needed when the boot ROM is replaced</source>
        <translation>Нужно, только если загрузочный ROM заменяется</translation>
    </message>
    <message>
        <source>The image has no boot ROM</source>
        <translation>В образе нет загрузочного ROM</translation>
    </message>
    <message>
        <source>What the image has; tick the box to change it</source>
        <translation>То, что есть в образе; чтобы изменить, поставьте флажок</translation>
    </message>
    <message>
        <source>Boot ROM in the image: %1</source>
        <translation>Загрузочный ROM в образе: %1</translation>
    </message>
    <message>
        <source>Boot ROM in the image: of an unknown kind</source>
        <translation>Загрузочный ROM в образе: неизвестного вида</translation>
    </message>
    <message>
        <source>Boot ROM in the image: none</source>
        <translation>Загрузочный ROM в образе: нет</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Keep the image without one</source>
        <translation>&amp;Оставить без ROM</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Re&amp;place it with:</source>
        <translation>Заменит&amp;ь на:</translation>
    </message>
    <message>
        <source>&amp;Put one in:</source>
        <translation>Добавит&amp;ь:</translation>
    </message>
    <message>
        <source>File of the boot ROM</source>
        <translation>Файл загрузочного ROM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Set other GUIDs and MACs (flashing keeps the card&apos;s o&amp;wn all the same)</source>
        <translation>Задать д&amp;ругие GUID и MAC (при прошивке карта всё равно сохраняет свои)</translation>
    </message>
    <message>
        <source>Set other GUIDs and MACs</source>
        <translation>Задать другие GUID и MAC</translation>
    </message>
    <message>
        <source>A card keeps its own addresses when it is flashed, unless the flash dialog is told otherwise</source>
        <translation>При прошивке карта сохраняет свои адреса, если в окне прошивки не выбрано иное</translation>
    </message>
    <message>
        <source>New GUIDs and MACs</source>
        <translation>Новые GUID и MAC</translation>
    </message>
    <message>
        <source>This image has no place for MACs: the card makes them of its port GUIDs.</source>
        <translation>В этом образе нет места для MAC: карта вычисляет их из GUID портов.</translation>
    </message>
    <message>
        <source>Set another VSD (an&amp;y text; tools show it, the card does not use it)</source>
        <translation>Задать другой VSD (л&amp;юбой текст; его показывают утилиты, карта его не использует)</translation>
    </message>
    <message>
        <source>Set another VSD</source>
        <translation>Задать другой VSD</translation>
    </message>
    <message>
        <source>VSD, at most 208 plain characters</source>
        <translation>VSD, не больше 208 символов ASCII</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildSetup</name>
    <message>
        <source>The file cannot be taken</source>
        <translation>Этот файл не подходит</translation>
    </message>
    <message>
        <source>Choose the image to build from</source>
        <translation>Выбор исходного образа для сборки</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>Образы прошивки (*.bin *.img *.rom);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is not taken</source>
        <translation>%1 не подходит</translation>
    </message>
    <message>
        <source>It is a bundle of many images. Open it in the window, and one of its images there; then it is in this list.</source>
        <translation>Это пакет из многих образов. Откройте его в главном окне, а в нём — один из образов; тогда он появится в этом списке.</translation>
    </message>
    <message>
        <source>It is an %1 image. Only FS2 images, those of ConnectX-3 and older cards, have an INI that can be built in.</source>
        <translation>Это образ %1. Собрать с другим INI можно только образы FS2 — для ConnectX-3 и более старых карт.</translation>
    </message>
    <message>
        <source>Choose the .mlx file</source>
        <translation>Выбрать файл .mlx</translation>
    </message>
    <message>
        <source>Firmware for mlxburn (*.mlx);;All files (*)</source>
        <translation>Прошивки для mlxburn (*.mlx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the image file…</source>
        <translation>Чтение файла образа…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Выясняется, что изменится…</translation>
    </message>
    <message>
        <source>To go on, choose the .mlx file of the firmware.</source>
        <translation>Чтобы продолжить, выберите файл прошивки .mlx.</translation>
    </message>
    <message>
        <source>Some changed keys cannot be translated into registers. To go on all the same, tick the box below their list.</source>
        <translation>Некоторые изменённые ключи не переводятся в регистры. Чтобы всё же продолжить, поставьте флажок под их списком.</translation>
    </message>
    <message>
        <source>The image that is built from is no file that a command could read</source>
        <translation>Исходный образ — не файл, и команда не могла бы его прочитать</translation>
    </message>
    <message>
        <source>mlxburn translates every key of the INI, but the image gets the firmware version of the .mlx file. Boot ROM, addresses and VSD cannot be chosen here.</source>
        <translation>mlxburn переводит все ключи INI, но версия прошивки в образе будет из файла .mlx. Загрузочный ROM, адреса и VSD здесь выбрать нельзя.</translation>
    </message>
    <message>
        <source>%1 is installed: from MFT %2 on it may no longer build images; 4.26 does.</source>
        <translation>Установлено: %1. MFT начиная с %2, возможно, уже не собирает образы; 4.26 — собирает.</translation>
    </message>
    <message>
        <source>Everything but the changes stays as it is in the image. Keys that a parameter map knows are translated into the card&apos;s registers.</source>
        <translation>Всё, кроме изменений, остаётся таким же, как в образе. Ключи, известные таблицам параметров, переводятся в регистры карты.</translation>
    </message>
    <message>
        <source>Whether mlxburn is installed is not known yet.</source>
        <translation>Пока неизвестно, установлен ли mlxburn.</translation>
    </message>
    <message>
        <source>mlxburn is not installed: it is in NVIDIA&apos;s MFT before 4.32.</source>
        <translation>mlxburn не установлен: он есть в MFT от NVIDIA до версии 4.32.</translation>
    </message>
    <message>
        <source>Whether mlxburn is installed is not known yet</source>
        <translation>Пока неизвестно, установлен ли mlxburn</translation>
    </message>
    <message>
        <source>mlxburn is not installed: it is in NVIDIA&apos;s MFT before 4.32</source>
        <translation>mlxburn не установлен: он есть в MFT от NVIDIA до версии 4.32</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Сравн&amp;ить с:</translation>
    </message>
    <message>
        <source>Built &amp;from:</source>
        <translation>&amp;Исходный образ:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What chan&amp;ges in the INI</source>
        <translation>Что м&amp;еняется в INI</translation>
    </message>
    <message>
        <source>B&amp;oot ROM, addresses, VSD</source>
        <translation>За&amp;грузочный ROM, адреса, VSD</translation>
    </message>
    <message>
        <source>mlxburn cannot change these</source>
        <translation>mlxburn не может их менять</translation>
    </message>
    <message>
        <source>No boot ROM that is known was found in this file.</source>
        <translation>Известных загрузочных ROM в этом файле не найдено.</translation>
    </message>
    <message>
        <source>In this file: %1</source>
        <translation>В этом файле: %1</translation>
    </message>
    <message>
        <source>It does not begin like an expansion ROM; a computer may not start it.</source>
        <translation>Начало не похоже на загрузочный ROM; компьютер может его не запустить.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildTarget</name>
    <message>
        <source>Looking at the folder…</source>
        <translation>Проверка папки…</translation>
    </message>
    <message>
        <source>To go on, choose where to save the image.</source>
        <translation>Чтобы продолжить, выберите, куда сохранить образ.</translation>
    </message>
    <message>
        <source>%1 is a folder: add the name of a file.</source>
        <translation>%1 — это папка: добавьте имя файла.</translation>
    </message>
    <message>
        <source>This is the file that the image is built from. It stays as it is: choose another name.</source>
        <translation>Это файл, из которого собирается образ. Он не изменяется: выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>Save the image as</source>
        <translation>Сохранить образ как</translation>
    </message>
    <message>
        <source>Firmware images (*.bin);;All files (*)</source>
        <translation>Образы прошивки (*.bin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Файл с таким именем уже есть. Он будет заменён.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>Со&amp;хранить как:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose where to save the image</source>
        <translation>Выбрать, куда сохранить образ</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleBanner</name>
    <message>
        <source>Some images cannot be taken out of this bundle. %1</source>
        <translation>Некоторые образы нельзя извлечь из этого пакета. %1</translation>
    </message>
    <message>
        <source>Do not trust this bundle. %1</source>
        <translation>Не доверяйте этому пакету. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>Есть ещё %n ошибка.</numerusform>
            <numerusform>Есть ещё %n ошибки.</numerusform>
            <numerusform>Есть ещё %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of contents is sound. An image is checked when it is opened or saved.</source>
        <translation>Оглавление исправно. Образ проверяется при открытии или сохранении.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), see the findings.</source>
        <translation>
            <numerusform>%n предупреждение, см. замечания.</numerusform>
            <numerusform>%n предупреждения, см. замечания.</numerusform>
            <numerusform>%n предупреждений, см. замечания.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the bundle</source>
        <translation>Состояние пакета</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleDetails</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Select an image to see what it is for.</source>
        <translation>Выберите образ, чтобы узнать, для чего он.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>PSID – part number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Firmware %1, %2</source>
        <comment>version, size</comment>
        <translation>Прошивка %1, %2</translation>
    </message>
    <message>
        <source>Choice of the image</source>
        <translation>Выбор образа</translation>
    </message>
    <message>
        <source>The bundle has several images for this board; only its vendor knows which one is meant</source>
        <translation>В пакете несколько образов для этой платы; какой из них нужен, знает только производитель</translation>
    </message>
    <message>
        <source>This board has several imag&amp;es:</source>
        <translation>У этой платы неско&amp;лько образов:</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleModel</name>
    <message>
        <source>%1, damaged</source>
        <translation>%1, повреждён</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundlePage</name>
    <message>
        <source>Select an image first</source>
        <translation>Сначала выберите образ</translation>
    </message>
    <message>
        <source>This board has several images: choose one of them first</source>
        <translation>Для этой платы несколько образов: сначала выберите один из них</translation>
    </message>
    <message>
        <source>Unpack this image and look into it</source>
        <translation>Распаковать этот образ и просмотреть его</translation>
    </message>
    <message>
        <source>Unpack this image and save it as a file</source>
        <translation>Распаковать этот образ и сохранить в файл</translation>
    </message>
    <message>
        <source>Compare this image with another one, or with what is on a card</source>
        <translation>Сравнить этот образ с другим или с содержимым карты</translation>
    </message>
    <message>
        <source>Copy the PSID to the clipboard</source>
        <translation>Скопировать PSID в буфер обмена</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 из %n образа</numerusform>
            <numerusform>%1 из %n образов</numerusform>
            <numerusform>%1 из %n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle lists no images.</source>
        <translation>В этом пакете не перечислено ни одного образа.</translation>
    </message>
    <message>
        <source>No image has all of these words.</source>
        <translation>Ни один образ не содержит всех этих слов.</translation>
    </message>
    <message>
        <source>Find a PSID, part number, version or description (Ctrl+F)</source>
        <translation>Найти PSID, артикул, версию или описание (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>Поиск образа</translation>
    </message>
    <message>
        <source>Images in the bundle</source>
        <translation>Образы в пакете</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>Выбранный образ</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>Нет пакета</translation>
    </message>
    <message numerus="yes">
        <source>%1 bundle of %n image(s)</source>
        <comment>format of the bundle</comment>
        <translation>
            <numerusform>Пакет %1: %n образ</numerusform>
            <numerusform>Пакет %1: %n образа</numerusform>
            <numerusform>Пакет %1: %n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unpacks to %2</source>
        <translation>%1, после распаковки %2</translation>
    </message>
    <message>
        <source>%1, not packed</source>
        <translation>%1, без сжатия</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>Открыть обра&amp;з</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>Со&amp;хранить образ…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>Срав&amp;нить с…</translation>
    </message>
    <message>
        <source>Copy PS&amp;ID</source>
        <translation>Копировать PS&amp;ID</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CardJobDialog</name>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>No backup is made, so there is nothing to choose</source>
        <translation>Резервная копия не создаётся, выбирать нечего</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The card keeps what it has.</source>
        <translation>Отмена остановит запись в ближайшей безопасной точке. На карте останется то, что есть.</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Отчёт сохранён в %1</translation>
    </message>
    <message>
        <source>Writing is under way</source>
        <translation>Идёт запись</translation>
    </message>
    <message>
        <source>The card is being written to. Stop at the next safe point? The card keeps what it has.</source>
        <translation>Идёт запись на карту. Остановить в ближайшей безопасной точке? На карте останется то, что есть.</translation>
    </message>
    <message>
        <source>Stop at the next safe point</source>
        <translation>Остановить в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>%1 at PCI address %2, PSID %3</source>
        <translation>%1, адрес PCI %2, PSID %3</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>Не выключайте компьютер</translation>
    </message>
    <message>
        <source>What is on the card stays in place until the new data are complete and checked.</source>
        <translation>То, что есть на карте, остаётся на месте, пока новые данные не записаны целиком и не проверены.</translation>
    </message>
    <message>
        <source>To go on, choose a folder for the backup.</source>
        <translation>Чтобы продолжить, выберите папку для резервной копии.</translation>
    </message>
    <message>
        <source>Starts writing</source>
        <translation>Начинает запись</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CommandLine</name>
    <message>
        <source>E&amp;quivalent command:</source>
        <translation>&amp;Эквивалентная команда:</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Эквивалентная команда</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>Скопировать коман&amp;ду</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
    <message>
        <source>Copies the firesteel-cli command that does the same</source>
        <translation>Копирует команду firesteel-cli, которая делает то же самое</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareBytesPage</name>
    <message>
        <source>differs</source>
        <comment>bytes</comment>
        <translation>различается</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <comment>side, section, address</comment>
        <translation>%1: %2 с %3</translation>
    </message>
    <message>
        <source>%1: no %2 here</source>
        <comment>side, section</comment>
        <translation>%1: %2 — отсутствует</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Bytes of the left image</source>
        <translation>Байты левого образа</translation>
    </message>
    <message>
        <source>Bytes of the right image</source>
        <translation>Байты правого образа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Bytes of the image before</source>
        <translation>Байты образа до</translation>
    </message>
    <message>
        <source>Bytes of the image after</source>
        <translation>Байты образа после</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareListPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of differences</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows of a table</comment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>No row holds this text.</source>
        <translation>Такого текста нет ни в одной строке.</translation>
    </message>
    <message>
        <source>Here both are the same.</source>
        <translation>Здесь оба образа одинаковы.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only rows with this text</source>
        <translation>Показать только строки с этим текстом</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Только различия</translation>
    </message>
    <message>
        <source>Leave out what is the same on both sides</source>
        <translation>Скрыть то, что одинаково с обеих сторон</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ComparePicker</name>
    <message>
        <source>Choose two different images</source>
        <translation>Выберите два разных образа</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareWindow</name>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>The comparison is in %1.</source>
        <translation>Сравнение сохранено в %1.</translation>
    </message>
    <message>
        <source>%1 and %2 – Compare</source>
        <comment>two images</comment>
        <translation>%1 и %2 – Сравнение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <comment>list of counts</comment>
        <translation>Различаются: %1.</translation>
    </message>
    <message>
        <source>The comparison is not ready yet</source>
        <translation>Сравнение ещё не готово</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Образы одинаковы</translation>
    </message>
    <message>
        <source>Put the left image to the right</source>
        <translation>Поместить левый образ справа</translation>
    </message>
    <message>
        <source>Save the comparison to a file</source>
        <translation>Сохранить сравнение в файл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>&amp;Поменять стороны</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Следующее различие</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>П&amp;редыдущее различие</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Как &amp;текст…</translation>
    </message>
    <message>
        <source>As &amp;web page (HTML)…</source>
        <translation>Как &amp;веб-страницу (HTML)…</translation>
    </message>
    <message>
        <source>For programs (&amp;JSON)…</source>
        <translation>Для программ (&amp;JSON)…</translation>
    </message>
    <message>
        <source>What the images differ in</source>
        <translation>Чем различаются образы</translation>
    </message>
    <message>
        <source>Go to the next difference in this list (%1)</source>
        <comment>shortcut</comment>
        <translation>Перейти к следующему различию в этом списке (%1)</translation>
    </message>
    <message>
        <source>Go to the previous difference in this list (%1)</source>
        <comment>shortcut</comment>
        <translation>Перейти к предыдущему различию в этом списке (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln секция</numerusform>
            <numerusform>%Ln секции</numerusform>
            <numerusform>%Ln секций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln ключ INI</numerusform>
            <numerusform>%Ln ключа INI</numerusform>
            <numerusform>%Ln ключей INI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration record(s)</source>
        <translation>
            <numerusform>%Ln запись Configuration</numerusform>
            <numerusform>%Ln записи Configuration</numerusform>
            <numerusform>%Ln записей Configuration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln range(s) of bytes are listed.</source>
        <translation>
            <numerusform>Показан только первый %Ln диапазон байтов.</numerusform>
            <numerusform>Показаны только первые %Ln диапазона байтов.</numerusform>
            <numerusform>Показаны только первые %Ln диапазонов байтов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FieldNamesDialog</name>
    <message>
        <source>Bits</source>
        <translation>Биты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Give the map a name.</source>
        <translation>Дайте таблице название.</translation>
    </message>
    <message>
        <source>A firmware version looks like 2.42.5000.</source>
        <translation>Версия прошивки выглядит так: 2.42.5000.</translation>
    </message>
    <message>
        <source>The first version is newer than the last one.</source>
        <translation>Первая версия новее последней.</translation>
    </message>
    <message>
        <source>Names of bits from an .mlx file</source>
        <translation>Имена битов из файла .mlx</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln run(s) of bits. The names are only shown in the tables of registers; they change nothing in images. For which cards are they?</source>
        <translation>
            <numerusform>В %1 названа %Ln группа битов. Имена только показываются в таблицах регистров; в образах они ничего не меняют. Для каких карт они?</numerusform>
            <numerusform>В %1 названы %Ln группы битов. Имена только показываются в таблицах регистров; в образах они ничего не меняют. Для каких карт они?</numerusform>
            <numerusform>В %1 названо %Ln групп битов. Имена только показываются в таблицах регистров; в образах они ничего не меняют. Для каких карт они?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the map:</source>
        <translation>&amp;Название таблицы:</translation>
    </message>
    <message>
        <source>&amp;Chip:</source>
        <translation>&amp;Микросхема:</translation>
    </message>
    <message>
        <source>&amp;First firmware version:</source>
        <translation>&amp;Первая версия прошивки:</translation>
    </message>
    <message>
        <source>&amp;Last firmware version:</source>
        <translation>П&amp;оследняя версия прошивки:</translation>
    </message>
    <message>
        <source>&amp;PSID of the board:</source>
        <translation>PSID п&amp;латы:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>Names that were found</source>
        <translation>Найденные имена</translation>
    </message>
    <message>
        <source>&amp;Add the names</source>
        <translation>&amp;Добавить имена</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FieldsModel</name>
    <message>
        <source>not touched</source>
        <translation>не затрагиваются</translation>
    </message>
    <message>
        <source>%1 (only some of the bits)</source>
        <comment>a value</comment>
        <translation>%1 (только часть битов)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Биты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>Ключ INI</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>INI says</source>
        <translation>В INI</translation>
    </message>
    <message>
        <source>INI and register</source>
        <translation>INI и регистр</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FilteredTable</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows of a table</comment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>No row holds this text.</source>
        <translation>Такого текста нет ни в одной строке.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only rows with this text</source>
        <translation>Показать только строки с этим текстом</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FirmwarePage</name>
    <message>
        <source>Open an image or choose an adapter to see its firmware.</source>
        <translation>Откройте образ или выберите адаптер, чтобы увидеть его прошивку.</translation>
    </message>
    <message>
        <source>Unpacking the INI…</source>
        <translation>Распаковка INI…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>The image as one piece, with the addresses of the file</source>
        <translation>Образ целиком, с адресами файла</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Флеш-память</translation>
    </message>
    <message>
        <source>The flash chunk by chunk: both failsafe copies alternate on it</source>
        <translation>Флеш-память по блокам: две отказоустойчивые копии чередуются</translation>
    </message>
    <message>
        <source>This image is not failsafe: it lies on the flash as in the file</source>
        <translation>Этот образ не отказоустойчивый: во флеш-памяти он лежит так же, как в файле</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, −)</source>
        <translation>Уменьшить (Ctrl+колесо, −)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+wheel, +)</source>
        <translation>Увеличить (Ctrl+колесо, +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Секции</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>No section could be read.</source>
        <translation>Не удалось прочитать ни одной секции.</translation>
    </message>
    <message>
        <source>The checks found nothing to remark.</source>
        <translation>Проверки ничего не выявили.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
    <message>
        <source>Board INI</source>
        <translation>INI платы</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Изображение сохранено</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Изображение не сохранено</translation>
    </message>
    <message>
        <source>Copy at %1</source>
        <translation>Копия по адресу %1</translation>
    </message>
    <message>
        <source>Copy at %1 (boots)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>Копия по адресу %1 (загружается)</translation>
    </message>
    <message>
        <source>Copy at %1 (spare)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>Копия по адресу %1 (запасная)</translation>
    </message>
    <message>
        <source>Copy at %1 (retired)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>Копия по адресу %1 (выведена из употребления)</translation>
    </message>
    <message>
        <source>Copy of the firmware</source>
        <translation>Копия прошивки</translation>
    </message>
    <message>
        <source>This flash holds several copies of the firmware; choose the one to look into</source>
        <translation>Во флеш-памяти несколько копий прошивки; выберите, какую просмотреть</translation>
    </message>
    <message>
        <source>The flash: a slot for each failsafe copy, then the data of the card</source>
        <translation>Флеш-память: по слоту на каждую отказоустойчивую копию, затем данные карты</translation>
    </message>
    <message>
        <source>Show the board INI in the image (Ctrl+F finds in it)</source>
        <translation>Показать INI платы из образа (Ctrl+F ищет в нём)</translation>
    </message>
    <message>
        <source>No board INI is in this image</source>
        <translation>В этом образе нет INI платы</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save the map with its legend as SVG or PNG</source>
        <translation>Сохранить схему с условными обозначениями как SVG или PNG</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>What the section says: GUIDs, versions, ROMs, settings, the INI…</source>
        <translation>Что содержит секция: GUID, версии, ROM, настройки, INI…</translation>
    </message>
    <message>
        <source>The whole image in hexadecimal, in the colours of the map</source>
        <translation>Весь образ в шестнадцатеричном виде, в цветах схемы</translation>
    </message>
    <message>
        <source>Hex view</source>
        <translation>Hex-просмотр</translation>
    </message>
    <message>
        <source>The map shows the whole image already</source>
        <translation>На схеме уже весь образ</translation>
    </message>
    <message>
        <source>The map shows no more detail than this</source>
        <translation>Крупнее схема не показывает</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FlashDialog</name>
    <message>
        <source>I want to write the &amp;same version again</source>
        <translation>Хочу записать ту &amp;же версию ещё раз</translation>
    </message>
    <message>
        <source>I want to write an &amp;older version than the one on the card</source>
        <translation>Хочу записать версию &amp;старее той, что на карте</translation>
    </message>
    <message>
        <source>This turns the card into another board. &amp;Type the PSID of the image (%1) to confirm:</source>
        <translation>Карта станет другой платой. Вве&amp;дите PSID образа (%1) для подтверждения:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Прошло: %1</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The old image stays the one that boots.</source>
        <translation>Отмена остановит запись в ближайшей безопасной точке. Загружаться будет прежний образ.</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Отчёт сохранён в %1</translation>
    </message>
    <message>
        <source>Writing is under way</source>
        <translation>Идёт запись</translation>
    </message>
    <message>
        <source>The card is being flashed. Stop at the next safe point? The old image stays the one that boots.</source>
        <translation>Идёт запись прошивки на карту. Остановить в ближайшей безопасной точке? Загружаться будет прежний образ.</translation>
    </message>
    <message>
        <source>Stop at the next safe point</source>
        <translation>Остановить в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Flash %1</source>
        <translation>Прошивка %1</translation>
    </message>
    <message>
        <source>%1 at PCI address %2, PSID %3</source>
        <translation>%1, адрес PCI %2, PSID %3</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>Не выключайте компьютер</translation>
    </message>
    <message>
        <source>The image goes to the unused half of the flash; the old one stays until the new one is complete and checked.</source>
        <translation>Образ записывается в неиспользуемую половину флеш-памяти; прежний остаётся, пока новый не записан и не проверен.</translation>
    </message>
    <message>
        <source>Starts writing</source>
        <translation>Начинает запись</translation>
    </message>
    <message>
        <source>Copies the firesteel-cli command that does the same</source>
        <translation>Копирует команду firesteel-cli, которая делает то же самое</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Why this image cannot be &amp;written to this card:</source>
        <translation>Почему этот образ &amp;нельзя записать на эту карту:</translation>
    </message>
    <message>
        <source>What &amp;happens:</source>
        <translation>Что &amp;произойдёт:</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FoldersPanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>searched %1</source>
        <translation>поиск выполнен %1</translation>
    </message>
    <message>
        <source>not searched to the end yet</source>
        <translation>поиск ещё не завершён</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>folder, number of images, when searched</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Put a folder with firmware files into the library; what is below it counts too</source>
        <translation>Добавляет в библиотеку папку с файлами прошивок вместе со вложенными</translation>
    </message>
    <message>
        <source>Choose a folder of the list first</source>
        <translation>Сначала выберите папку в списке</translation>
    </message>
    <message>
        <source>Forget this folder; its files stay where they are</source>
        <translation>Исключает эту папку; её файлы остаются на месте</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Исклю&amp;чить</translation>
    </message>
    <message>
        <source>Folders of &amp;the library</source>
        <translation>Папки биб&amp;лиотеки</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::GuidsDialog</name>
    <message>
        <source>On the card now</source>
        <translation>Сейчас на карте</translation>
    </message>
    <message>
        <source>Set GUIDs and MACs</source>
        <translation>Задать GUID и MAC</translation>
    </message>
    <message>
        <source>&amp;Write them now</source>
        <translation>Зап&amp;исать</translation>
    </message>
    <message>
        <source>No backup is made: the way back is only what you have noted yourself.</source>
        <translation>Резервная копия не создаётся: вернуться можно будет только по вашим собственным записям.</translation>
    </message>
    <message>
        <source>The whole image is written once more, with the new addresses, to the half of the flash that does not boot; the old one stays until the new one is checked.</source>
        <translation>Весь образ записывается ещё раз, с новыми адресами, в ту половину флеш-памяти, которая не загружается; прежний остаётся, пока новый не проверен.</translation>
    </message>
    <message>
        <source>Only the section with the addresses is written; the firmware itself stays.</source>
        <translation>Записывается только секция с адресами; сама прошивка не меняется.</translation>
    </message>
    <message>
        <source>The card uses the new addresses after a cold boot. Settings that name the old MAC (DHCP, udev, netplan) must follow.</source>
        <translation>Новые адреса заработают после холодной перезагрузки. Настройки, где указан прежний MAC (DHCP, udev, netplan), нужно поправить.</translation>
    </message>
    <message>
        <source>To go on, change an address: these are the ones on the card.</source>
        <translation>Чтобы продолжить, измените адрес: сейчас здесь те, что на карте.</translation>
    </message>
    <message>
        <source>The new addresses are on the card</source>
        <translation>Новые адреса записаны на карту</translation>
    </message>
    <message>
        <source>One step is left: a cold boot.</source>
        <translation>Остался один шаг: холодная перезагрузка.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexFindBar</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>The search went on from the start.</source>
        <translation>Поиск продолжен с начала.</translation>
    </message>
    <message>
        <source>The search went on from the end.</source>
        <translation>Поиск продолжен с конца.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n matches.</source>
        <translation>
            <numerusform>Совпадений больше %n.</numerusform>
            <numerusform>Совпадений больше %n.</numerusform>
            <numerusform>Совпадений больше %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2.</source>
        <translation>Совпадение %1 из %2.</translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation>Введите, что искать.</translation>
    </message>
    <message>
        <source>Enter bytes as hex digits, for example 4d 54 ?? 57; ? stands for any digit.</source>
        <translation>Введите байты шестнадцатеричными цифрами, например 4d 54 ?? 57; ? означает любую цифру.</translation>
    </message>
    <message>
        <source>Each byte has two hex digits.</source>
        <translation>В каждом байте две шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>At least one hex digit is needed: ? alone matches everywhere.</source>
        <translation>Нужна хотя бы одна шестнадцатеричная цифра: одни ? совпадают везде.</translation>
    </message>
    <message numerus="yes">
        <source>Look for at most %n bytes at once.</source>
        <translation>
            <numerusform>За один раз можно искать не более %n байта.</numerusform>
            <numerusform>За один раз можно искать не более %n байт.</numerusform>
            <numerusform>За один раз можно искать не более %n байт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text, same case</source>
        <translation>Текст с учётом регистра</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>Байты hex</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Whether the field holds text (as UTF-8) or hex digits</source>
        <translation>Что в поле: текст (UTF-8) или шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Text or bytes to find</source>
        <translation>Текст или байты для поиска</translation>
    </message>
    <message>
        <source>Bytes of two hex digits each; ? stands for any digit. (Ctrl+F)</source>
        <translation>Байты по две шестнадцатеричные цифры; ? означает любую цифру. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Text to find in the bytes. (Ctrl+F)</source>
        <translation>Текст для поиска в байтах. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the match before the cursor (Shift+F3)</source>
        <translation>Найти совпадение перед курсором (Shift+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Find the next match (F3)</source>
        <translation>Найти следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Stop the search (Escape)</source>
        <translation>Остановить поиск (Escape)</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>На&amp;йти:</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexGoToBar</name>
    <message>
        <source>Enter an address, for example 0x1d14c or +100.</source>
        <translation>Введите адрес, например 0x1d14c или +100.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Addresses are hexadecimal; # stands before decimal ones, + or - before distances from the cursor.</source>
        <translation>«%1» — не адрес. Адреса шестнадцатеричные; перед десятичными ставится #, перед расстоянием от курсора — + или -.</translation>
    </message>
    <message>
        <source>There are no bytes to show.</source>
        <translation>Нет байтов для показа.</translation>
    </message>
    <message>
        <source>The bytes here are at %1 to %2.</source>
        <translation>Здесь байты с %1 по %2.</translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation>П&amp;ерейти:</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Address to go to</source>
        <translation>Адрес для перехода</translation>
    </message>
    <message>
        <source>Hexadecimal address: 0x1d14c or 1d14c. Decimal: #119116. From the cursor: +100, -100. (Ctrl+G)</source>
        <translation>Шестнадцатеричный адрес: 0x1d14c или 1d14c. Десятичный: #119116. От курсора: +100, -100. (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), selected: %3</source>
        <translation>%1 (%2), выделено: %3</translation>
    </message>
    <message>
        <source>Big-endian: %1</source>
        <translation>Big-endian: %1</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Перейти к адресу</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Address and selection</source>
        <translation>Адрес и выделение</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>Значения у курсора</translation>
    </message>
    <message>
        <source>The numbers of 1, 2, 4 and 8 bytes that begin at the cursor. Firmware is big-endian.</source>
        <translation>Числа из 1, 2, 4 и 8 байт, начинающиеся у курсора. В прошивке порядок байтов big-endian.</translation>
    </message>
    <message>
        <source>Section at the cursor</source>
        <translation>Секция у курсора</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexView</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Копировать нечего.</translation>
    </message>
    <message>
        <source>At most %1 can be copied; %2 are selected.</source>
        <translation>Скопировать можно не более %1; выделено %2.</translation>
    </message>
    <message>
        <source>%1 at %2, %3, %4</source>
        <translation>%1 по адресу %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 по адресу %2, %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 по адресу %2</translation>
    </message>
    <message>
        <source>Copies the selected bytes as hex, or as text from the text column</source>
        <translation>Копирует выделенные байты как hex, а из столбца текста — как текст</translation>
    </message>
    <message>
        <source>Copies the selected bytes as hex digits, 16 bytes a line</source>
        <translation>Копирует выделенные байты шестнадцатеричными цифрами, по 16 байт в строке</translation>
    </message>
    <message>
        <source>Copies the selected bytes as text; what is not printable becomes a dot</source>
        <translation>Копирует выделенные байты как текст; непечатаемые заменяются точкой</translation>
    </message>
    <message>
        <source>Copies the selected bytes as an array for C and C++</source>
        <translation>Копирует выделенные байты как массив для C и C++</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Копировать как &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Копировать как &amp;текст</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Копировать как &amp;массив C</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Hex view. Arrow keys move the cursor, with Shift they select; Ctrl+Left and Ctrl+Right go from section to section; Space changes between hex and text.</source>
        <translation>Hex-просмотр. Стрелки перемещают курсор, с Shift — выделяют; Ctrl+Влево и Ctrl+Вправо переходят от секции к секции; пробел переключает между hex и текстом.</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>There are no bytes to show.</source>
        <translation>Нет байтов для показа.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IdentityView</name>
    <message>
        <source>Firmware of unknown version</source>
        <translation>Прошивка неизвестной версии</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Прошивка %1</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Names the board and its configuration; a card takes images of its own PSID</source>
        <translation>Обозначает плату и её конфигурацию; карта принимает образы со своим PSID</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Версия продукта</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>Устройство PCI</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Микросхемы</translation>
    </message>
    <message>
        <source>The chips this image is made for</source>
        <translation>Микросхемы, для которых предназначен образ</translation>
    </message>
    <message>
        <source>present, not recognised</source>
        <translation>есть, не распознан</translation>
    </message>
    <message>
        <source>none</source>
        <comment>boot ROM</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Boot ROM</source>
        <translation>Загрузочный ROM</translation>
    </message>
    <message>
        <source>Expansion ROMs for network boot</source>
        <translation>ROM расширения для сетевой загрузки</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>%1, failsafe, chunks of %2</source>
        <translation>%1, отказоустойчивый, блоки по %2</translation>
    </message>
    <message>
        <source>%1, not failsafe</source>
        <translation>%1, не отказоустойчивый</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>GUID узла</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>GUID порта 1</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>GUID порта 2</translation>
    </message>
    <message>
        <source>System GUID</source>
        <translation>GUID системы</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>GUID or MAC</comment>
        <translation>не задан</translation>
    </message>
    <message>
        <source>Port 1 MAC</source>
        <translation>MAC порта 1</translation>
    </message>
    <message>
        <source>Port 2 MAC</source>
        <translation>MAC порта 2</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Vendor-specific data: a free text</source>
        <translation>Данные производителя: произвольный текст</translation>
    </message>
    <message>
        <source>%1, failsafe, slots of %2</source>
        <translation>%1, отказоустойчивый, слоты по %2</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Исходный PSID</translation>
    </message>
    <message>
        <source>The PSID this card was made with</source>
        <translation>PSID, с которым эта карта изготовлена</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Cards with secure firmware accept only images that their vendor signed</source>
        <translation>Карты с защищённой прошивкой принимают только образы, подписанные производителем</translation>
    </message>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>The first one and how many this card has</source>
        <translation>Первый и сколько их всего у этой карты</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ImageDetails</name>
    <message>
        <source>Details of the image</source>
        <translation>Сведения об образе</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Что с ним не так</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Микросхема</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>Устройство PCI</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>Загрузочные ROM</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>образ %1</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniFindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the INI</source>
        <translation>Поиск в INI</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniFindingsModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniKeyModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>До первой секции</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No public text tells what this key does.</source>
        <translation>В открытых источниках не сказано, что делает этот ключ.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Изменено.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задан</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniTextPane</name>
    <message>
        <source>Text of the board INI</source>
        <translation>Текст INI платы</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniView</name>
    <message>
        <source>Board INI</source>
        <translation>INI платы</translation>
    </message>
    <message>
        <source>The text is very long; only its first megabyte is shown.</source>
        <translation>Текст очень длинный; показан только первый мегабайт.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobProgress</name>
    <message>
        <source>Progress of the job</source>
        <translation>Ход задания</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Выполненные шаги</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Прошло: %1</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobsPanel</name>
    <message>
        <source>Select a job first</source>
        <translation>Сначала выберите задание</translation>
    </message>
    <message>
        <source>Stops the job at its next safe point</source>
        <translation>Останавливает задание в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>This job is over, so there is nothing to cancel</source>
        <translation>Это задание завершено, отменять нечего</translation>
    </message>
    <message>
        <source>Saves the steps of this job as a text file</source>
        <translation>Сохраняет шаги этого задания в текстовый файл</translation>
    </message>
    <message>
        <source>The job stops at its next safe point</source>
        <translation>Задание остановится в ближайшей безопасной точке</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::KeyChangeModel</name>
    <message>
        <source>(not there)</source>
        <comment>a key in an INI</comment>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <comment>a key in an INI</comment>
        <translation>(удалён)</translation>
    </message>
    <message>
        <source>Register %1, bits %2: %3 → %4</source>
        <translation>Регистр %1, биты %2: %3 → %4</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>Ключ INI</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним будет</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LearnDialog</name>
    <message>
        <source>Add images to learn from</source>
        <translation>Добавить образы для сравнения</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.mfa *.img);;All files (*)</source>
        <translation>Образы прошивки (*.bin *.mfa *.img);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was learned.</source>
        <translation>Остановлено. Таблица не составлена.</translation>
    </message>
    <message>
        <source>“%1” is saved and in use.</source>
        <translation>Таблица «%1» сохранена и используется.</translation>
    </message>
    <message>
        <source>Export the learned map</source>
        <translation>Экспорт составленной таблицы</translation>
    </message>
    <message>
        <source>Parameter maps (*.json);;All files (*)</source>
        <translation>Таблицы параметров (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>Таблица сохранена в %1.</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>Файлы ещё читаются</translation>
    </message>
    <message>
        <source>Add two images or more that are not the same</source>
        <translation>Добавьте два или больше разных образа</translation>
    </message>
    <message>
        <source>Wait until learning is over, or stop it</source>
        <translation>Дождитесь конца сравнения или остановите его</translation>
    </message>
    <message>
        <source>Choose image files; you can also drop them here</source>
        <translation>Выбрать файлы образов; их можно и перетащить сюда</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <translation>Сначала выберите файл в списке</translation>
    </message>
    <message>
        <source>Take the chosen files out of the list (Del)</source>
        <translation>Исключить выбранные файлы из списка (Del)</translation>
    </message>
    <message>
        <source>Compare the images; nothing is saved by that</source>
        <translation>Сравнить образы; при этом ничего не сохраняется</translation>
    </message>
    <message>
        <source>Save the ticked proposals as a JSON file</source>
        <translation>Сохранить отмеченные предложения в файл JSON</translation>
    </message>
    <message>
        <source>There is no folder for maps of your own</source>
        <translation>Нет папки для ваших таблиц</translation>
    </message>
    <message>
        <source>The map is being saved</source>
        <translation>Таблица сохраняется</translation>
    </message>
    <message>
        <source>Save the ticked proposals among your maps and use them from now on</source>
        <translation>Сохранить отмеченные предложения среди ваших таблиц и сразу их использовать</translation>
    </message>
    <message>
        <source>Learn a parameter map</source>
        <translation>Составление таблицы параметров</translation>
    </message>
    <message>
        <source>Choose images of one firmware version for one chip that were made from different INIs. Where a bit of the registers changes just as an INI key does, it is proposed that the bit belongs to the key. The more images, the better.</source>
        <translation>Выберите образы одной версии прошивки для одной микросхемы, собранные с разными INI. Если бит регистров меняется точно так же, как ключ INI, предлагается считать, что бит относится к этому ключу. Чем больше образов, тем лучше.</translation>
    </message>
    <message>
        <source>&amp;Add images…</source>
        <translation>&amp;Добавить образы…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Исклю&amp;чить</translation>
    </message>
    <message>
        <source>&amp;Back to the images</source>
        <translation>&amp;Назад к образам</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Save as map</source>
        <translation>Сохранить как &amp;таблицу</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Составить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>Образы для сравнения</translation>
    </message>
    <message>
        <source>No images yet. Add image files, or drop them here.</source>
        <translation>Образов пока нет. Добавьте файлы образов или перетащите их сюда.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LearnResultPage</name>
    <message>
        <source>%1 %2, learned</source>
        <comment>chip, firmware version: name of a map</comment>
        <translation>%1 %2, по образам</translation>
    </message>
    <message>
        <source>There is no proposal to save</source>
        <translation>Сохранять нечего: предложений нет</translation>
    </message>
    <message>
        <source>Tick at least one proposal</source>
        <translation>Отметьте хотя бы одно предложение</translation>
    </message>
    <message>
        <source>Give the map a name</source>
        <translation>Дайте таблице название</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) are not the same in all images.</source>
        <translation>
            <numerusform>%Ln ключ различается в образах.</numerusform>
            <numerusform>%Ln ключа различаются в образах.</numerusform>
            <numerusform>%Ln ключей различаются в образах.</numerusform>
        </translation>
    </message>
    <message>
        <source>For none of them the bits could be told with certainty.</source>
        <translation>Ни для одного из них биты не удалось определить наверняка.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them bits are proposed.</source>
        <translation>
            <numerusform>Биты предлагаются для %Ln из них.</numerusform>
            <numerusform>Биты предлагаются для %Ln из них.</numerusform>
            <numerusform>Биты предлагаются для %Ln из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all images these bits followed the key, and no other key explains them. That is a proposal, no proof: the more images have the rarer state, the better. Ticked proposals are saved; %Ln are ticked.</source>
        <translation>
            <numerusform>Во всех образах эти биты менялись вместе с ключом, и ни один другой ключ их не объясняет. Это предложение, а не доказательство: чем больше образов с более редким состоянием, тем лучше. Сохраняются отмеченные предложения; отмечено: %Ln.</numerusform>
            <numerusform>Во всех образах эти биты менялись вместе с ключом, и ни один другой ключ их не объясняет. Это предложение, а не доказательство: чем больше образов с более редким состоянием, тем лучше. Сохраняются отмеченные предложения; отмечено: %Ln.</numerusform>
            <numerusform>Во всех образах эти биты менялись вместе с ключом, и ни один другой ключ их не объясняет. Это предложение, а не доказательство: чем больше образов с более редким состоянием, тем лучше. Сохраняются отмеченные предложения; отмечено: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bits change, but it cannot be told with which key. Add images in which the keys differ from each other.</source>
        <translation>Эти биты меняются, но нельзя сказать, вместе с каким ключом. Добавьте образы, в которых эти ключи отличаются друг от друга.</translation>
    </message>
    <message>
        <source>These bits are not the same in all images, but follow no INI key. They may be serial numbers, dates, or something that several keys decide together.</source>
        <translation>Эти биты различаются в образах, но не зависят ни от одного ключа INI. Это могут быть серийные номера, даты или то, что определяют несколько ключей вместе.</translation>
    </message>
    <message>
        <source>These keys are not the same in all images, but no bits, or not all of their bits, could be found. Some keys are only text; others need more images.</source>
        <translation>Эти ключи различаются в образах, но их битов — или части битов — найти не удалось. Одни ключи — только текст, для других нужно больше образов.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Undecided bits</source>
        <translation>Спорные биты</translation>
    </message>
    <message>
        <source>Bits without a key</source>
        <translation>Биты без ключа</translation>
    </message>
    <message>
        <source>Keys without bits</source>
        <translation>Ключи без битов</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Что удалось узнать</translation>
    </message>
    <message>
        <source>No key could be told from all others. More images would help.</source>
        <translation>Ни один ключ не удалось отделить от остальных. Помогут дополнительные образы.</translation>
    </message>
    <message>
        <source>No bit is undecided.</source>
        <translation>Спорных битов нет.</translation>
    </message>
    <message>
        <source>Every bit that changes is explained.</source>
        <translation>Все меняющиеся биты объяснены.</translation>
    </message>
    <message>
        <source>Every key that changes has its bits.</source>
        <translation>Для всех меняющихся ключей найдены биты.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Отметить &amp;все</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Сн&amp;ять все отметки</translation>
    </message>
    <message>
        <source>Na&amp;me of the map:</source>
        <translation>Название т&amp;аблицы:</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryModel</name>
    <message numerus="yes">
        <source>%1: %n image(s)</source>
        <comment>title of a group</comment>
        <translation>
            <numerusform>%1: %n образ</numerusform>
            <numerusform>%1: %n образа</numerusform>
            <numerusform>%1: %n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the firmware</source>
        <translation>Версия прошивки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>How the image and the chosen card go together</source>
        <translation>Насколько образ подходит выбранной карте</translation>
    </message>
    <message>
        <source>For this card</source>
        <translation>Для этой карты</translation>
    </message>
    <message>
        <source>Name of the board that the image is made for</source>
        <translation>Обозначение платы, для которой предназначен образ</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Part number, as the image or its bundle tells it</source>
        <translation>Артикул, указанный в образе или его пакете</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Chips that the image is made for</source>
        <translation>Микросхемы, для которых предназначен образ</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Микросхема</translation>
    </message>
    <message>
        <source>Day of the release, as the image tells it</source>
        <translation>Дата выпуска, указанная в образе</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>File, and the place in it</source>
        <translation>Файл и место в нём</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What the image or its bundle says of the board</source>
        <translation>Что образ или его пакет сообщает о плате</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryPage</name>
    <message>
        <source>All chips</source>
        <translation>Все микросхемы</translation>
    </message>
    <message>
        <source>None: show all images</source>
        <translation>Никакая: показать все образы</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, files</comment>
        <translation>%1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файле</numerusform>
            <numerusform>%n файлах</numerusform>
            <numerusform>%n файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last searched %2</source>
        <translation>%1, последний поиск %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n файл или папку</numerusform>
            <numerusform>Не удалось прочитать %n файла или папки</numerusform>
            <numerusform>Не удалось прочитать %n файлов или папок</numerusform>
        </translation>
    </message>
    <message>
        <source>No image matches the search. Take a word away, or choose all chips and formats.</source>
        <translation>Ни один образ не соответствует поиску. Уберите слово или выберите все микросхемы и форматы.</translation>
    </message>
    <message>
        <source>There is no firmware in the folders of the library.</source>
        <translation>В папках библиотеки нет прошивок.</translation>
    </message>
    <message>
        <source>The folders were not searched yet. Press Search folders.</source>
        <translation>Поиск в папках ещё не выполнялся. Нажмите «Искать в папках».</translation>
    </message>
    <message>
        <source>Choose an image of the list first.</source>
        <translation>Сначала выберите образ в списке.</translation>
    </message>
    <message>
        <source>Choose above for which card.</source>
        <translation>Выберите карту выше.</translation>
    </message>
    <message>
        <source>The library is still looking at what fits this card.</source>
        <translation>Библиотека ещё определяет, что подходит этой карте.</translation>
    </message>
    <message>
        <source>Open the image with its sections</source>
        <translation>Открывает образ и его секции</translation>
    </message>
    <message>
        <source>Compare the image with what is on the card</source>
        <translation>Сравнивает образ с содержимым карты</translation>
    </message>
    <message>
        <source>Review the image and the card before anything is written</source>
        <translation>Показывает образ и карту рядом, прежде чем что-либо записать</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Сначала добавьте папку.</translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Идёт поиск.</translation>
    </message>
    <message>
        <source>Read what is new or changed in the folders</source>
        <translation>Читает новое и изменившееся в папках</translation>
    </message>
    <message>
        <source>Add a folder to the firmware library</source>
        <translation>Добавить папку в библиотеку прошивок</translation>
    </message>
    <message>
        <source>Firmware library</source>
        <translation>Библиотека прошивок</translation>
    </message>
    <message>
        <source>Show which folders are in the library</source>
        <translation>Показать папки, входящие в библиотеку</translation>
    </message>
    <message>
        <source>Stop the search; what it has read is kept</source>
        <translation>Останавливает поиск; уже прочитанное сохраняется</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>PSID, part, version, chip, description…</source>
        <translation>PSID, артикул, версия, микросхема, описание…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Words in any order; each must stand somewhere in what is known of the image</source>
        <translation>Слова в любом порядке; каждое должно встречаться в сведениях об образе</translation>
    </message>
    <message>
        <source>Only images for this chip</source>
        <translation>Только образы для этой микросхемы</translation>
    </message>
    <message>
        <source>Only images of this format</source>
        <translation>Только образы этого формата</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Все форматы</translation>
    </message>
    <message>
        <source>For car&amp;d:</source>
        <translation>&amp;Целевая карта:</translation>
    </message>
    <message>
        <source>Card to find images for</source>
        <translation>Карта, для которой ищутся образы</translation>
    </message>
    <message>
        <source>Sorts the images by how they fit this card</source>
        <translation>Сортирует образы по тому, как они подходят этой карте</translation>
    </message>
    <message>
        <source>Images in the library</source>
        <translation>Образы в библиотеке</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>The library remembers which firmware images and bundles lie in your folders, finds them by PSID, part number, version or chip, and tells which fit a card. Add a folder, for example the one with your downloads. Its files are only read, never changed.</source>
        <translation>Библиотека помнит, какие образы и пакеты прошивок лежат в ваших папках, находит их по PSID, артикулу, версии или микросхеме и сообщает, какие подходят карте. Добавьте папку, например с загрузками. Её файлы только читаются и никогда не изменяются.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Добавить папк&amp;у…</translation>
    </message>
    <message>
        <source>The folders are being searched.</source>
        <translation>Идёт поиск в папках.</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>Папк&amp;и</translation>
    </message>
    <message>
        <source>Search fo&amp;lders</source>
        <translation>Искать в папка&amp;х</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Откр&amp;ыть</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>Срав&amp;нить</translation>
    </message>
    <message>
        <source>Fla&amp;sh…</source>
        <translation>Про&amp;шить…</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MainWindow</name>
    <message>
        <source>Report saved</source>
        <translation>Отчёт сохранён</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Язык &amp;системы</translation>
    </message>
    <message>
        <source>There is no ConnectX adapter in this computer.
Drop an image file here to look into it.</source>
        <translation>В этом компьютере нет адаптера ConnectX.
Перетащите сюда файл образа, чтобы просмотреть его.</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Поиск адаптеров…</translation>
    </message>
    <message>
        <source>Reading the image of %1…</source>
        <translation>Чтение образа %1…</translation>
    </message>
    <message>
        <source>The image of this card was not read. Verify the card to read it.</source>
        <translation>Образ этой карты не прочитан. Чтобы прочитать его, выполните проверку карты.</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>Сначала выберите карту</translation>
    </message>
    <message>
        <source>A card is being flashed already</source>
        <translation>Одна карта уже прошивается</translation>
    </message>
    <message>
        <source>The card is still being read</source>
        <translation>Карта ещё читается</translation>
    </message>
    <message>
        <source>Looks for adapters again</source>
        <translation>Ищет адаптеры заново</translation>
    </message>
    <message>
        <source>Reads the card again and checks every section of its image</source>
        <translation>Читает карту заново и проверяет каждую секцию её образа</translation>
    </message>
    <message>
        <source>Saves image, INI, query text and checksums of the card into a new folder</source>
        <translation>Сохраняет образ, INI, текст запроса и контрольные суммы карты в новую папку</translation>
    </message>
    <message>
        <source>Writes an image to the card, after a review</source>
        <translation>Записывает образ на карту после просмотра последствий</translation>
    </message>
    <message>
        <source>Select a job first</source>
        <translation>Сначала выберите задание</translation>
    </message>
    <message>
        <source>Closes Firesteel</source>
        <translation>Закрывает Firesteel</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>About Firesteel</source>
        <translation>О программе Firesteel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Firesteel %1&lt;/h3&gt;&lt;p&gt;Reads, verifies, backs up and safely flashes the firmware of ConnectX adapters.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not a product of NVIDIA.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Firesteel %1&lt;/h3&gt;&lt;p&gt;Читает, проверяет, сохраняет и безопасно записывает прошивку адаптеров ConnectX.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU General Public License версии 3 или новее. Не является продуктом NVIDIA.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Writing is under way</source>
        <translation>Идёт запись</translation>
    </message>
    <message>
        <source>Cancel the job and stay</source>
        <translation>Отменить задание и остаться</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Folder for the backup of %1</source>
        <translation>Папка для резервной копии %1</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>Не удалось создать резервную копию: %1</translation>
    </message>
    <message>
        <source>The backup is complete</source>
        <translation>Резервная копия создана</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n файл в %1</numerusform>
            <numerusform>%n файла в %1</numerusform>
            <numerusform>%n файлов в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the image: %1</source>
        <translation>SHA-256 образа: %1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть папк&amp;у</translation>
    </message>
    <message>
        <source>The firmware on %1 is damaged</source>
        <translation>Прошивка на %1 повреждена</translation>
    </message>
    <message>
        <source>The firmware on %1 is sound</source>
        <translation>Прошивка на %1 исправна</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) were read from the flash and checked.</source>
        <translation>
            <numerusform>Прочитано из флеш-памяти и проверено секций: %n.</numerusform>
            <numerusform>Прочитано из флеш-памяти и проверено секций: %n.</numerusform>
            <numerusform>Прочитано из флеш-памяти и проверено секций: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashing cannot start</source>
        <translation>Прошивку нельзя начать</translation>
    </message>
    <message>
        <source>Open the folder %1</source>
        <translation>Открыть папку %1</translation>
    </message>
    <message>
        <source>Opens firmware images and bundles and shows what is in them</source>
        <translation>Открывает образы и пакеты прошивок и показывает их содержимое</translation>
    </message>
    <message>
        <source>Shows what differs between two images</source>
        <translation>Показывает, чем различаются два образа</translation>
    </message>
    <message>
        <source>Select an opened file first</source>
        <translation>Сначала выберите открытый файл</translation>
    </message>
    <message>
        <source>Takes the file out of the list; it stays on the disk</source>
        <translation>Убирает файл из списка; на диске он остаётся</translation>
    </message>
    <message>
        <source>%1, copy at %2</source>
        <comment>file name, address</comment>
        <translation>%1, копия по адресу %2</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Выбор образа</translation>
    </message>
    <message>
        <source>Open images and bundles</source>
        <translation>Открыть образы и пакеты</translation>
    </message>
    <message>
        <source>Firmware images and bundles (*.bin *.img *.rom *.mfa *.mfa2);;All files (*)</source>
        <translation>Образы и пакеты прошивок (*.bin *.img *.rom *.mfa *.mfa2);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the image as</source>
        <translation>Сохранить образ как</translation>
    </message>
    <message>
        <source>Firmware images (*.bin);;All files (*)</source>
        <translation>Образы прошивки (*.bin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The image is saved</source>
        <translation>Образ сохранён</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2</source>
        <translation>%1
SHA-256: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>card, PCI address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open an image or read a card first</source>
        <translation>Сначала откройте образ или прочитайте карту</translation>
    </message>
    <message>
        <source>Recover&amp;y</source>
        <translation>Восс&amp;тановление</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>This card is in flash recovery: there is no firmware on it that starts.
The Recovery page brings it back.</source>
        <translation>Карта в режиме восстановления: на ней нет прошивки, которая запускается.
Вернуть карту к работе поможет страница «Восстановление».</translation>
    </message>
    <message>
        <source>The card is in flash recovery: its Recovery page writes an image</source>
        <translation>Карта в режиме восстановления: образ записывает страница «Восстановление»</translation>
    </message>
    <message>
        <source>A card is being written to. Firesteel must stay open until that is done.</source>
        <translation>Идёт запись на карту. Firesteel должен оставаться открытым до её окончания.</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 больше нет в системе</translation>
    </message>
    <message>
        <source>It was at PCI address %1. Jobs that were working on it end with an error.</source>
        <translation>Адрес PCI был %1. Задания, которые с ней работали, завершатся с ошибкой.</translation>
    </message>
    <message>
        <source>A card is being written to already</source>
        <translation>На одну карту уже идёт запись</translation>
    </message>
    <message>
        <source>The card is in flash recovery: bring it back first, on its Recovery page</source>
        <translation>Карта в режиме восстановления: сначала верните её к работе на странице «Восстановление»</translation>
    </message>
    <message>
        <source>Looking for the vendor&apos;s tools…</source>
        <translation>Поиск фирменных утилит…</translation>
    </message>
    <message>
        <source>Gives the card other GUIDs and MACs, after a backup</source>
        <translation>Задаёт карте другие GUID и MAC, сделав резервную копию</translation>
    </message>
    <message>
        <source>Takes the boot ROM out of the firmware, so that the computer starts faster</source>
        <translation>Убирает загрузочный ROM из прошивки, чтобы компьютер загружался быстрее</translation>
    </message>
    <message>
        <source>Saves the boot ROM as a file, as mstflint rrom does</source>
        <translation>Сохраняет загрузочный ROM в файл, как mstflint rrom</translation>
    </message>
    <message>
        <source>Makes the chip start the firmware on its flash without switching the computer off</source>
        <translation>Запускает прошивку из флеш-памяти, не выключая компьютер</translation>
    </message>
    <message>
        <source>Save the boot ROM as</source>
        <translation>Сохранить загрузочный ROM как</translation>
    </message>
    <message>
        <source>Boot ROMs (*.bin *.rom);;All files (*)</source>
        <translation>Загрузочные ROM (*.bin *.rom);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The boot ROM is saved</source>
        <translation>Загрузочный ROM сохранён</translation>
    </message>
    <message>
        <source>Start new firmware</source>
        <translation>Запуск новой прошивки</translation>
    </message>
    <message>
        <source>The chip of %1 starts again with the firmware on its flash. Its network connections break for some seconds; file systems that are mounted over them may stall.</source>
        <translation>Микросхема %1 перезапустится с прошивкой из флеш-памяти. Её сетевые соединения прервутся на несколько секунд; файловые системы, смонтированные через них, могут зависнуть.</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>Запустить сейчас</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Не перезапускать</translation>
    </message>
    <message>
        <source>The new firmware runs</source>
        <translation>Новая прошивка работает</translation>
    </message>
    <message>
        <source>No cold boot is needed any more.</source>
        <translation>Холодная перезагрузка больше не нужна.</translation>
    </message>
    <message>
        <source>Free the flash semaphore</source>
        <translation>Освободить семафор флеш-памяти</translation>
    </message>
    <message>
        <source>The chip of %1 says that a program is working on its flash. If one really is, freeing the semaphore may destroy what it writes. Make sure that no mstflint, flint, mlxburn or other flash program runs, on this computer or in a virtual machine.</source>
        <translation>Микросхема %1 сообщает, что с её флеш-памятью работает программа. Если это действительно так, освобождение семафора может испортить то, что она пишет. Убедитесь, что ни на этом компьютере, ни в виртуальной машине не запущены mstflint, flint, mlxburn или другая программа прошивки.</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>The flash semaphore is free</source>
        <translation>Семафор флеш-памяти свободен</translation>
    </message>
    <message>
        <source>The card is being read again.</source>
        <translation>Карта читается заново.</translation>
    </message>
    <message>
        <source>This card is in flash recovery: there is no firmware on it, and so no board INI that could be edited.</source>
        <translation>Эта карта в режиме восстановления: в ней нет прошивки, а значит, и INI платы, который можно было бы изменить.</translation>
    </message>
    <message>
        <source>An image is being built already</source>
        <translation>Образ уже собирается</translation>
    </message>
    <message>
        <source>Select a card or an image with a board INI first</source>
        <translation>Сначала выберите карту или образ с INI платы</translation>
    </message>
    <message>
        <source>Makes an image with the edited board INI, another boot ROM or other addresses</source>
        <translation>Собирает образ с изменённым INI платы, другим загрузочным ROM или другими адресами</translation>
    </message>
    <message>
        <source>Shows which INI keys become which bits, and adds maps of your own</source>
        <translation>Показывает, какие ключи INI каким битам соответствуют, и добавляет ваши таблицы</translation>
    </message>
    <message>
        <source>Compares images of one version to find out which bits follow which key</source>
        <translation>Сравнивает образы одной версии, чтобы найти, какие биты зависят от какого ключа</translation>
    </message>
    <message>
        <source>%1, as read from the card</source>
        <translation>%1, образ считан с карты</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Резервная копия %1</translation>
    </message>
    <message>
        <source>Changes to the board INI</source>
        <translation>Изменения INI платы</translation>
    </message>
    <message>
        <source>What you changed in the board INI of %1 is neither saved as a file nor built into an image.</source>
        <translation>Ваши изменения INI платы (%1) не сохранены в файл и не вошли ни в один образ.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MapPicture</name>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Прошивка %1</translation>
    </message>
    <message>
        <source>%1, PSID %2</source>
        <translation>%1, PSID %2</translation>
    </message>
    <message>
        <source>on the flash</source>
        <translation>во флеш-памяти</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Изображения (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MapsDialog</name>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>Таблица «%1» уже есть в списке.</translation>
    </message>
    <message>
        <source>“%1” is added and in use.</source>
        <translation>Таблица «%1» добавлена и используется.</translation>
    </message>
    <message>
        <source>Add a parameter map</source>
        <translation>Добавить таблицу параметров</translation>
    </message>
    <message>
        <source>Parameter maps (*.json);;All files (*)</source>
        <translation>Таблицы параметров (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Names of bits from an .mlx file</source>
        <translation>Имена битов из файла .mlx</translation>
    </message>
    <message>
        <source>Firmware releases (*.mlx);;All files (*)</source>
        <translation>Выпуски прошивки (*.mlx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export the parameter map</source>
        <translation>Экспорт таблицы параметров</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>Таблица сохранена в %1.</translation>
    </message>
    <message>
        <source>Remove a parameter map</source>
        <translation>Удаление таблицы параметров</translation>
    </message>
    <message>
        <source>“%1” and its file will be deleted. Keys that only this map knows can then no longer be turned into register settings.</source>
        <translation>Таблица «%1» и её файл будут удалены. Ключи, известные только этой таблице, больше нельзя будет перевести в настройки регистров.</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>Удалить таблицу</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Таблица «%1» удалена.</translation>
    </message>
    <message>
        <source>No names were found</source>
        <translation>Имён не найдено</translation>
    </message>
    <message>
        <source>%1 has no lines like “path 0xADDRESS.BIT WIDTH”. Some releases leave them out.</source>
        <translation>В %1 нет строк вида «path 0xADDRESS.BIT WIDTH». В некоторых выпусках их нет.</translation>
    </message>
    <message>
        <source>Wait until the last map is dealt with</source>
        <translation>Дождитесь, пока закончится работа с предыдущей таблицей</translation>
    </message>
    <message>
        <source>There is no folder for maps of your own</source>
        <translation>Нет папки для ваших таблиц</translation>
    </message>
    <message>
        <source>Choose a map first</source>
        <translation>Сначала выберите таблицу</translation>
    </message>
    <message>
        <source>Take a map from a JSON file into your folder</source>
        <translation>Скопировать таблицу из файла JSON в вашу папку</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s names of register bits out of a firmware release, for the tables of registers</source>
        <translation>Взять из выпуска прошивки имена битов регистров, данные производителем, — для таблиц регистров</translation>
    </message>
    <message>
        <source>Compare images of one firmware version to find which bits follow which key</source>
        <translation>Сравнить образы одной версии прошивки, чтобы найти, какие биты зависят от какого ключа</translation>
    </message>
    <message>
        <source>This file holds no map that can be read</source>
        <translation>В этом файле нет таблицы, которую можно прочитать</translation>
    </message>
    <message>
        <source>Save the map as a JSON file</source>
        <translation>Сохранить таблицу в файл JSON</translation>
    </message>
    <message>
        <source>Shipped maps are part of the program and cannot be removed</source>
        <translation>Встроенные таблицы — часть программы, удалить их нельзя</translation>
    </message>
    <message>
        <source>Delete the map and its file</source>
        <translation>Удалить таблицу и её файл</translation>
    </message>
    <message>
        <source>Parameter maps</source>
        <translation>Таблицы параметров</translation>
    </message>
    <message>
        <source>A parameter map tells which bits of the chip&apos;s registers an INI key becomes. Only keys that a map knows take effect when an image is built here. The file format is described in docs/parameter-map.md.</source>
        <translation>Таблица параметров указывает, в какие биты регистров микросхемы переводится ключ INI. При сборке образа здесь действуют только ключи, известные таблицам. Формат файла описан в docs/parameter-map.md.</translation>
    </message>
    <message>
        <source>&amp;Add map…</source>
        <translation>&amp;Добавить таблицу…</translation>
    </message>
    <message>
        <source>&amp;Names from an .mlx…</source>
        <translation>&amp;Имена из .mlx…</translation>
    </message>
    <message>
        <source>&amp;Learn from images…</source>
        <translation>&amp;Составить по образам…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>Чтение таблиц…</translation>
    </message>
    <message>
        <source>There are no maps.</source>
        <translation>Таблиц нет.</translation>
    </message>
    <message>
        <source>INI keys of the map</source>
        <translation>Ключи INI в таблице</translation>
    </message>
    <message>
        <source>This map knows no INI keys.</source>
        <translation>В этой таблице нет ключей INI.</translation>
    </message>
    <message>
        <source>Named bits of the map</source>
        <translation>Именованные биты в таблице</translation>
    </message>
    <message>
        <source>This map has no names of bits.</source>
        <translation>В этой таблице нет имён битов.</translation>
    </message>
    <message>
        <source>What the map holds</source>
        <translation>Содержимое таблицы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Named bits</source>
        <translation>Именованные биты</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::OpenedFile</name>
    <message>
        <source>%1 in %2</source>
        <comment>PSID of an image, name of the bundle it is in</comment>
        <translation>%1 в %2</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::OverviewPage</name>
    <message>
        <source>Bring it &amp;back…</source>
        <translation>Восста&amp;новить…</translation>
    </message>
    <message>
        <source>Open the Recovery page</source>
        <translation>Открыть страницу «Восстановление»</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::QuickSettings</name>
    <message>
        <source>total_vfs: how many virtual functions the card offers</source>
        <translation>total_vfs: сколько виртуальных функций предлагает карта</translation>
    </message>
    <message>
        <source>Switch SR-IOV on first.</source>
        <translation>Сначала включите SR-IOV.</translation>
    </message>
    <message>
        <source>Only between devices of this vendor, with a cable fit for it</source>
        <translation>Только между устройствами этого производителя и с подходящим кабелем</translation>
    </message>
    <message>
        <source>These keys are known from ConnectX-3 Pro only, not from %1.</source>
        <translation>Эти ключи встречались только у ConnectX-3 Pro, у %1 — нет.</translation>
    </message>
    <message>
        <source>SR-&amp;IOV (virtual functions)</source>
        <translation>SR-&amp;IOV (виртуальные функции)</translation>
    </message>
    <message>
        <source>sriov_en: switch it off where the computer has no room for virtual functions and the card gives no network interface</source>
        <translation>sriov_en: выключите, если компьютеру не хватает места для виртуальных функций и у карты нет сетевого интерфейса</translation>
    </message>
    <message>
        <source>&amp;Number of functions:</source>
        <translation>&amp;Число функций:</translation>
    </message>
    <message>
        <source>Number of virtual functions</source>
        <translation>Число виртуальных функций</translation>
    </message>
    <message>
        <source>&amp;Ethernet on the ports</source>
        <translation>&amp;Ethernet на портах</translation>
    </message>
    <message>
        <source>eth_xfi_en: the ports work as Ethernet</source>
        <translation>eth_xfi_en: порты работают в режиме Ethernet</translation>
    </message>
    <message>
        <source>56 Gb/s Ethernet on port &amp;%1</source>
        <translation>Ethernet 56 Гбит/с, порт &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Boot ROM…</source>
        <translation>За&amp;грузочный ROM…</translation>
    </message>
    <message>
        <source>The boot ROM is a part of the image, not of the INI: remove or replace it there.</source>
        <translation>Загрузочный ROM — часть образа, а не INI: удаляйте или заменяйте его там.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordWords</name>
    <message>
        <source>The INI says %1, which is neither true nor false.</source>
        <translation>В INI указано %1, а это не true и не false.</translation>
    </message>
    <message>
        <source>The INI says %1, which is not a number.</source>
        <translation>В INI указано %1, а это не число.</translation>
    </message>
    <message>
        <source>The INI says %1, which does not fit into its bits.</source>
        <translation>В INI указано %1, а это не помещается в отведённые биты.</translation>
    </message>
    <message>
        <source>The INI says %1, which is not a power of two.</source>
        <translation>В INI указано %1, а это не степень двойки.</translation>
    </message>
    <message>
        <source>The INI says %1, which is none of the values the map knows.</source>
        <translation>В INI указано %1, а такого значения в таблице нет.</translation>
    </message>
    <message>
        <source>The INI says %1, which needs bits whose place is not known.</source>
        <translation>В INI указано %1, а место нужных для этого битов неизвестно.</translation>
    </message>
    <message>
        <source>No record of this image sets these bits.</source>
        <translation>Ни одна запись этого образа не задаёт эти биты.</translation>
    </message>
    <message>
        <source>Several records set these bits, and differently.</source>
        <translation>Эти биты задают несколько записей, и по-разному.</translation>
    </message>
    <message>
        <source>The INI says %1, the records say something else.</source>
        <translation>В INI указано %1, а в записях — другое.</translation>
    </message>
    <message>
        <source>The INI does not have this key.</source>
        <translation>В INI нет этого ключа.</translation>
    </message>
    <message>
        <source>not in the INI</source>
        <translation>нет в INI</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>an INI key with the records</comment>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>disagrees</source>
        <comment>an INI key with the records</comment>
        <translation>расходится</translation>
    </message>
    <message>
        <source>%1 (counts without the key)</source>
        <comment>a value</comment>
        <translation>%1 (действует без ключа)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>bits of a register</comment>
        <translation>не заданы</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>bits of a register</comment>
        <translation>противоречивы</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation>бит %1</translation>
    </message>
    <message>
        <source>bits %1–%2</source>
        <comment>from the highest to the lowest</comment>
        <translation>биты %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>register, bits</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsList</name>
    <message>
        <source>%1 of %2</source>
        <comment>records that are shown</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The Configuration sections are empty.</source>
        <translation>Секции Configuration пусты.</translation>
    </message>
    <message>
        <source>Both images have the same records.</source>
        <translation>Записи в обоих образах одинаковы.</translation>
    </message>
    <message>
        <source>No record fits the search.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Register, name, INI key or value: 0x1f99c, 0x1fa00-0x1faff, kr4</source>
        <translation>Регистр, имя, ключ INI или значение: 0x1f99c, 0x1fa00-0x1faff, kr4</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Поиск записей</translation>
    </message>
    <message>
        <source>Finds records by register (also a range, or the beginning of an address), value, name, INI key, or offset in the image. All words must fit.</source>
        <translation>Ищет записи по регистру (также по диапазону или началу адреса), значению, имени, ключу INI или смещению в образе. Должны подойти все слова.</translation>
    </message>
    <message>
        <source>Only &amp;named</source>
        <translation>Тол&amp;ько именованные</translation>
    </message>
    <message>
        <source>Leave out registers that no parameter map knows</source>
        <translation>Скрыть регистры, которых нет в таблицах параметров</translation>
    </message>
    <message>
        <source>Only with INI &amp;key</source>
        <translation>Только с кл&amp;ючом INI</translation>
    </message>
    <message>
        <source>Leave out registers that follow no key of the INI</source>
        <translation>Скрыть регистры, которые не зависят от ключей INI</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Только разли&amp;чия</translation>
    </message>
    <message>
        <source>Leave out records that both images have</source>
        <translation>Скрыть записи, которые есть в обоих образах</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Записи Configuration</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsModel</name>
    <message>
        <source>same</source>
        <comment>record in both images</comment>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>record in both images</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>record in one of two images</comment>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>record in one of two images</comment>
        <translation>только там</translation>
    </message>
    <message>
        <source>The INI says something else than this register holds: see the bits below.</source>
        <translation>В INI указано не то, что в этом регистре: смотрите биты ниже.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Whether the other image has the same record</source>
        <translation>Есть ли такая же запись в другом образе</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Configuration section that the record is in, counted from 1</source>
        <translation>Секция Configuration, в которой находится запись, считая с 1</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place of the record in its section, counted from 0</source>
        <translation>Место записи в секции, считая с 0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Where the record begins in the image</source>
        <translation>Где запись начинается в образе</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Address of the register in CR space</source>
        <translation>Адрес регистра в пространстве CR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What the bits of the mask are set to</source>
        <translation>Во что устанавливаются биты маски</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>The value in the image that is compared with</source>
        <translation>Значение в образе, с которым идёт сравнение</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <source>The bits that the record sets; the others stay as they are</source>
        <translation>Биты, которые задаёт запись; остальные не меняются</translation>
    </message>
    <message>
        <source>Other mask</source>
        <translation>Другая маска</translation>
    </message>
    <message>
        <source>The mask in the image that is compared with</source>
        <translation>Маска в образе, с которым идёт сравнение</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Names of the bits that the record sets, as the parameter maps know them</source>
        <translation>Имена битов, которые задаёт запись, по таблицам параметров</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>Keys of the board INI that become bits of this register</source>
        <translation>Ключи INI платы, которые переводятся в биты этого регистра</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsPage</name>
    <message>
        <source>Nothing</source>
        <comment>compare with</comment>
        <translation>Не сравнивать</translation>
    </message>
    <message>
        <source>This is no FS2 image: it has no Configuration records.</source>
        <translation>Это не образ FS2: записей Configuration в нём нет.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Choose an image to see which records differ</source>
        <translation>Выберите образ, чтобы увидеть, какие записи отличаются</translation>
    </message>
    <message>
        <source>There is no image. Choose a card, or open an image file, to see what its firmware sets the registers of the chip to.</source>
        <translation>Образа нет. Выберите карту или откройте файл образа, чтобы увидеть, какие значения регистров микросхемы задаёт прошивка.</translation>
    </message>
    <message>
        <source>This is an %1 image. Its firmware is signed and has no Configuration records that could be read: the settings of such a card are in its NV configuration and its INI.</source>
        <comment>FS3, FS4</comment>
        <translation>Это образ %1. Его прошивка подписана, и записей Configuration, которые можно было бы прочитать, в ней нет: настройки такой карты находятся в конфигурации NV и в INI.</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Чтение записей…</translation>
    </message>
    <message>
        <source>This image has no Configuration section, so there are no records.</source>
        <translation>В этом образе нет секции Configuration, поэтому нет и записей.</translation>
    </message>
    <message>
        <source>%1 in %2; parameter maps know %3.</source>
        <comment>records, sections, records</comment>
        <translation>%1 в %2; в таблицах параметров есть %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration section(s)</source>
        <translation>
            <numerusform>%Ln секции Configuration</numerusform>
            <numerusform>%Ln секциях Configuration</numerusform>
            <numerusform>%Ln секциях Configuration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln из них</numerusform>
            <numerusform>%Ln из них</numerusform>
            <numerusform>%Ln из них</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same records.</source>
        <comment>another image</comment>
        <translation>Записи в %1 такие же.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1.</source>
        <comment>another image</comment>
        <translation>
            <numerusform>%Ln отличие от %1.</numerusform>
            <numerusform>%Ln отличия от %1.</numerusform>
            <numerusform>%Ln отличий от %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firmware sets the registers of the chip to these values when it starts. This is what the chip obeys; the board INI is only a record of it.</source>
        <translation>При запуске прошивка устанавливает эти значения в регистры микросхемы. Им микросхема и подчиняется; INI платы — лишь запись о них.</translation>
    </message>
    <message numerus="yes">
        <source>Configuration section %1 ends with %Ln byte(s) at %2 that are no whole record.</source>
        <translation>
            <numerusform>В конце секции Configuration %1, по адресу %2, лишние байты (%Ln), которые не составляют целой записи.</numerusform>
            <numerusform>В конце секции Configuration %1, по адресу %2, лишние байты (%Ln), которые не составляют целой записи.</numerusform>
            <numerusform>В конце секции Configuration %1, по адресу %2, лишние байты (%Ln), которые не составляют целой записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln record(s) of an image are listed.</source>
        <translation>
            <numerusform>Показаны не все записи образа, а только первые %Ln.</numerusform>
            <numerusform>Показаны не все записи образа, а только первые %Ln.</numerusform>
            <numerusform>Показаны не все записи образа, а только первые %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records may be damaged</source>
        <translation>Записи могут быть повреждены</translation>
    </message>
    <message>
        <source>There are more records than are listed</source>
        <translation>Записей больше, чем показано</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Сравнивать не с чем</translation>
    </message>
    <message>
        <source>Both images have the same records</source>
        <translation>Записи в обоих образах одинаковы</translation>
    </message>
    <message>
        <source>Go to the next difference (%1)</source>
        <comment>shortcut</comment>
        <translation>Перейти к следующему различию (%1)</translation>
    </message>
    <message>
        <source>Go to the previous difference (%1)</source>
        <comment>shortcut</comment>
        <translation>Перейти к предыдущему различию (%1)</translation>
    </message>
    <message>
        <source>&amp;INI and registers</source>
        <translation>INI и регистр&amp;ы</translation>
    </message>
    <message>
        <source>&amp;INI and registers (%1)</source>
        <comment>number of disagreements</comment>
        <translation>INI и регистр&amp;ы (%1)</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Сравнить с:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее различие</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее различие</translation>
    </message>
    <message>
        <source>Par&amp;ameter maps…</source>
        <translation>Табли&amp;цы параметров…</translation>
    </message>
    <message>
        <source>See, add and learn the maps that give bits their names and INI keys</source>
        <translation>Посмотреть, добавить или составить таблицы, которые дают битам имена и ключи INI</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Записи Configuration</translation>
    </message>
    <message>
        <source>Register&amp;s</source>
        <translation>Ре&amp;гистры</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecoveryPage</name>
    <message>
        <source>%1 · %2 · PSID %3 · firmware %4</source>
        <comment>date, card, PSID, version</comment>
        <translation>%1 · %2 · PSID %3 · прошивка %4</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>В %1 нет резервных копий.</translation>
    </message>
    <message>
        <source>Back&amp;ups in %1:</source>
        <translation>Ре&amp;зервные копии в %1:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка с резервной копией</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Выбор образа</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>Образы прошивки (*.bin *.img *.rom);;Все файлы (*)</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В резервной копии</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The card then stays in flash recovery.</source>
        <translation>Отмена остановит запись в ближайшей безопасной точке. Карта останется в режиме восстановления.</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Отчёт сохранён в %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Восстановление %1</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>Не выключайте компьютер</translation>
    </message>
    <message>
        <source>The flash is being written. If it is interrupted, the card stays in flash recovery, and you can start again.</source>
        <translation>Идёт запись во флеш-память. Если её прервать, карта останется в режиме восстановления и можно будет начать заново.</translation>
    </message>
    <message>
        <source>1. Choose a backup</source>
        <translation>1. Выбор копии</translation>
    </message>
    <message>
        <source>2. Check it</source>
        <translation>2. Проверка</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Запись</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Результат</translation>
    </message>
    <message>
        <source>%1, the current step</source>
        <translation>%1, текущий шаг</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>Резервная копия читается</translation>
    </message>
    <message>
        <source>A backup that Firesteel made, or the folder in which they are</source>
        <translation>Резервная копия, сделанная в Firesteel, или папка, где лежат такие копии</translation>
    </message>
    <message>
        <source>Any firmware image made for this board</source>
        <translation>Любой образ прошивки для этой платы</translation>
    </message>
    <message>
        <source>Choose a backup folder or an image file</source>
        <translation>Выберите папку с резервной копией или файл образа</translation>
    </message>
    <message>
        <source>Select a backup first</source>
        <translation>Сначала выберите резервную копию</translation>
    </message>
    <message>
        <source>Reads the selected backup and checks whether it fits</source>
        <translation>Читает выбранную копию и проверяет, подходит ли она</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>Back to the choice of a backup</source>
        <translation>К выбору резервной копии</translation>
    </message>
    <message>
        <source>Erases the flash of the card and writes the image</source>
        <translation>Стирает флеш-память карты и записывает образ</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RegisterModel</name>
    <message>
        <source>Register in the CR space of the chip</source>
        <translation>Регистр в пространстве CR микросхемы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>The bits that are written</source>
        <translation>Записываемые биты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Which bits of the register are written</source>
        <translation>Какие биты регистра записываются</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <source>Where the setting stands in the image</source>
        <translation>Где эта настройка находится в образе</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RegisterPane</name>
    <message>
        <source>%1: %2</source>
        <comment>name of bits, which bits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>INI key %1</source>
        <translation>Ключ INI %1</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>Запись не выбрана</translation>
    </message>
    <message>
        <source>Choose a record to see its bits.</source>
        <translation>Выберите запись, чтобы увидеть её биты.</translation>
    </message>
    <message>
        <source>Register %1: record %2 of Configuration section %3, at %4</source>
        <translation>Регистр %1: запись %2 секции Configuration %3, адрес %4</translation>
    </message>
    <message>
        <source>Register %1: record %2 of Configuration section %3 of the other image, at %4</source>
        <translation>Регистр %1: запись %2 секции Configuration %3 другого образа, адрес %4</translation>
    </message>
    <message>
        <source>No parameter map knows the bits of this register.</source>
        <translation>Ни одна таблица параметров не знает битов этого регистра.</translation>
    </message>
    <message>
        <source>Fields of the register</source>
        <translation>Поля регистра</translation>
    </message>
    <message>
        <source>Double-click a field, or press Enter, to see its INI key in the form</source>
        <translation>Чтобы увидеть ключ INI в форме, дважды щёлкните поле или нажмите Enter</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ReportView</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копировать как &amp;команду</translation>
    </message>
    <message>
        <source>No command does this step alone</source>
        <translation>Отдельной команды для этого шага нет</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Копировать &amp;текст</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ReviewView</name>
    <message>
        <source>Export what changed</source>
        <translation>Экспорт изменений</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>What changed is in %1.</source>
        <translation>Изменения сохранены в %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>После: %1</translation>
    </message>
    <message>
        <source>Nothing is built yet</source>
        <translation>Пока ничего не собрано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed key(s) could not be turned into register settings: the INI in this image says one thing, and the chip will do another.</source>
        <translation>
            <numerusform>%Ln изменённый ключ не удалось перевести в настройки регистров: в INI этого образа указано одно, а микросхема будет делать другое.</numerusform>
            <numerusform>%Ln изменённых ключа не удалось перевести в настройки регистров: в INI этого образа указано одно, а микросхема будет делать другое.</numerusform>
            <numerusform>%Ln изменённых ключей не удалось перевести в настройки регистров: в INI этого образа указано одно, а микросхема будет делать другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more changed bytes than are listed.</source>
        <translation>Изменённых байтов больше, чем показано.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Регистры</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>Ключи INI</translation>
    </message>
    <message>
        <source>Configuration records: what the chip obeys</source>
        <translation>Записи Configuration: им подчиняется микросхема</translation>
    </message>
    <message>
        <source>Some changed keys are only text in this image</source>
        <translation>Некоторые изменённые ключи в этом образе — только текст</translation>
    </message>
    <message>
        <source>The INI that the image carries with it</source>
        <translation>INI, который хранится в образе</translation>
    </message>
    <message>
        <source>The bytes are shown already</source>
        <translation>Это и есть байты</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Сначала выберите строку</translation>
    </message>
    <message>
        <source>No byte differs because of this row</source>
        <translation>Из-за этой строки не отличается ни один байт</translation>
    </message>
    <message>
        <source>Show the bytes of the row in hexadecimal (Enter)</source>
        <translation>Показать байты этой строки в шестнадцатеричном виде (Enter)</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Экспортировать пока нечего</translation>
    </message>
    <message>
        <source>Save what changed as a text file</source>
        <translation>Сохранить изменения в текстовый файл</translation>
    </message>
    <message>
        <source>What the build changed</source>
        <translation>Что изменила сборка</translation>
    </message>
    <message>
        <source>Registers that changed</source>
        <translation>Изменённые регистры</translation>
    </message>
    <message>
        <source>No register setting changed.</source>
        <translation>Настройки регистров не изменились.</translation>
    </message>
    <message>
        <source>INI keys that changed</source>
        <translation>Изменённые ключи INI</translation>
    </message>
    <message>
        <source>No INI key changed.</source>
        <translation>Ключи INI не изменились.</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>Показать &amp;байты</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Показать байты</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RomDialog</name>
    <message>
        <source>The firmware on this card has no boot ROM</source>
        <translation>В прошивке этой карты нет загрузочного ROM</translation>
    </message>
    <message>
        <source>On the card now: %1

The boot ROM is the part that lets the computer start over the network (PXE, iSCSI, UEFI). Without it the computer starts faster and the card works as before, but nothing can be booted through it.</source>
        <translation>Сейчас на карте: %1

Загрузочный ROM позволяет компьютеру загружаться по сети (PXE, iSCSI, UEFI). Без него компьютер стартует быстрее, а карта работает как раньше, но загрузиться через неё нельзя.</translation>
    </message>
    <message>
        <source>a boot ROM of an unknown kind</source>
        <translation>загрузочный ROM неизвестного вида</translation>
    </message>
    <message>
        <source>Remove the boot ROM</source>
        <translation>Удаление загрузочного ROM</translation>
    </message>
    <message>
        <source>Re&amp;move it now</source>
        <translation>Уда&amp;лить</translation>
    </message>
    <message>
        <source>Booting over this card ends. Check that the computer does not start from it.</source>
        <translation>Загрузка через эту карту станет невозможна. Проверьте, что компьютер не загружается с неё.</translation>
    </message>
    <message>
        <source>No backup is made: the boot ROM then comes back only with an image that has one.</source>
        <translation>Резервная копия не создаётся: загрузочный ROM вернётся только с образом, в котором он есть.</translation>
    </message>
    <message>
        <source>The backup keeps the image with its boot ROM.</source>
        <translation>В резервной копии останется образ вместе с загрузочным ROM.</translation>
    </message>
    <message>
        <source>The whole image is written once more, without the ROM, to the half of the flash that does not boot; the old one stays until the new one is checked.</source>
        <translation>Весь образ записывается ещё раз, без ROM, в ту половину флеш-памяти, которая не загружается; прежний остаётся, пока новый не проверен.</translation>
    </message>
    <message>
        <source>The vendor&apos;s tool removes the ROM; that takes a minute or two.</source>
        <translation>ROM удаляет фирменная утилита; это займёт минуту-две.</translation>
    </message>
    <message>
        <source>The change takes effect after a cold boot.</source>
        <translation>Изменение подействует после холодной перезагрузки.</translation>
    </message>
    <message>
        <source>The boot ROM is removed</source>
        <translation>Загрузочный ROM удалён</translation>
    </message>
    <message>
        <source>One step is left: a cold boot.</source>
        <translation>Остался один шаг: холодная перезагрузка.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionContent</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>The section is cut off or damaged: not all of it could be read.</source>
        <translation>Секция обрезана или повреждена: прочитано не всё.</translation>
    </message>
    <message>
        <source>The GUIDs are not set: this image was made for any card and gets those of the card.</source>
        <translation>GUID не заданы: образ сделан для любой карты и получит GUID той карты, на которую его запишут.</translation>
    </message>
    <message>
        <source>Its signature is cleared: a spare copy that the card does not use.</source>
        <translation>Её сигнатура стёрта: это запасная копия, которую карта не использует.</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Продукт %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>ports</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>тип %1</translation>
    </message>
    <message>
        <source>PCI image %1 (%2)</source>
        <translation>Образ PCI %1 (%2)</translation>
    </message>
    <message>
        <source>This is not the first ROM section: the card does not use it.</source>
        <translation>Это не первая секция ROM: карта её не использует.</translation>
    </message>
    <message>
        <source>The bytes of the first ROM do not add up to zero, so a computer may refuse to run it.</source>
        <translation>Сумма байтов первого ROM не равна нулю, поэтому компьютер может отказаться его выполнять.</translation>
    </message>
    <message>
        <source>No known expansion ROM is inside.</source>
        <translation>Внутри нет известного ROM расширения.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Entry address</source>
        <translation>Адрес входа</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>section, address</comment>
        <translation>%1 по адресу %2</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Тип %1</translation>
    </message>
    <message>
        <source>UUID of the key pair</source>
        <translation>UUID пары ключей</translation>
    </message>
    <message numerus="yes">
        <source>Signature, %n bit(s)</source>
        <translation>
            <numerusform>Подпись, %n бит</numerusform>
            <numerusform>Подпись, %n бита</numerusform>
            <numerusform>Подпись, %n бит</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is set.</source>
        <translation>Подпись не задана.</translation>
    </message>
    <message>
        <source>Signed with a development key: cards in the shops do not accept it.</source>
        <translation>Подписан ключом разработки: серийные карты его не принимают.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Первые байты</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Ключ %1</translation>
    </message>
    <message>
        <source>Key %1, not set</source>
        <translation>Ключ %1, не задан</translation>
    </message>
    <message>
        <source>No key is set: the firmware checks no signature.</source>
        <translation>Ни один ключ не задан: прошивка не проверяет подписи.</translation>
    </message>
    <message>
        <source>in the entry</source>
        <comment>where a checksum is</comment>
        <translation>в записи</translation>
    </message>
    <message>
        <source>none</source>
        <comment>where a checksum is</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>in the section</source>
        <comment>where a checksum is</comment>
        <translation>в секции</translation>
    </message>
    <message>
        <source>card data</source>
        <translation>данные карты</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>сжато</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>CRC per line</source>
        <translation>CRC каждой строки</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>Адрес загрузки</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Точка входа</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Entry CRC</source>
        <translation>CRC записи</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, неверна</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a part of the image in the map or in the table.</source>
        <translation>Выберите часть образа на схеме или в таблице.</translation>
    </message>
    <message>
        <source>This is no section. The hex view shows its bytes.</source>
        <translation>Это не секция. Байты видны в hex-просмотре.</translation>
    </message>
    <message>
        <source>This is no section.</source>
        <translation>Это не секция.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n настройка</numerusform>
            <numerusform>%n настройки</numerusform>
            <numerusform>%n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>Настройки: %1 из %2</translation>
    </message>
    <message>
        <source>%1, the section is cut off</source>
        <translation>%1, секция обрезана</translation>
    </message>
    <message>
        <source>Contents of the section</source>
        <translation>Содержимое секции</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>Register settings</source>
        <translation>Настройки регистров</translation>
    </message>
    <message>
        <source>No register has this address.</source>
        <translation>Регистра с таким адресом нет.</translation>
    </message>
    <message>
        <source>Filter by register address</source>
        <translation>Фильтр по адресу регистра</translation>
    </message>
    <message>
        <source>Register address, such as 1f0b8</source>
        <translation>Адрес регистра, например 1f0b8</translation>
    </message>
    <message>
        <source>Show in hex view</source>
        <translation>Показать в hex-просмотре</translation>
    </message>
    <message>
        <source>There is no viewer for this kind of section. The hex view shows its bytes.</source>
        <translation>Для секций этого вида просмотра нет. Их байты видны в hex-просмотре.</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionDetails</name>
    <message>
        <source>Choose a part of the image in the map or in the table.</source>
        <translation>Выберите часть образа на схеме или в таблице.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>Адрес загрузки</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислена</translation>
    </message>
    <message>
        <source>Show in hex view</source>
        <translation>Показать в hex-просмотре</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Точка входа</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Принадлежит</translation>
    </message>
    <message>
        <source>the card: a burn leaves it as it is</source>
        <translation>карте: при прошивке не меняется</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Хранится как</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>зашифрованные данные</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>сжатые данные</translation>
    </message>
    <message>
        <source>Table entry</source>
        <translation>Запись таблицы</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionMap</name>
    <message>
        <source>Section map</source>
        <translation>Схема секций</translation>
    </message>
    <message>
        <source>The parts of the image in the order of their addresses. Arrow keys, Home and End choose a part; plus and minus zoom.</source>
        <translation>Части образа в порядке адресов. Стрелки, Home и End выбирают часть; плюс и минус меняют масштаб.</translation>
    </message>
    <message>
        <source>%1  copy %2</source>
        <translation>%1  копия %2</translation>
    </message>
    <message>
        <source>Flash %1 – %2</source>
        <translation>Флеш-память %1 – %2</translation>
    </message>
    <message>
        <source>Image %1 – %2</source>
        <translation>Образ %1 – %2</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Контрольная сумма: %1</translation>
    </message>
    <message>
        <source>The other copy: where the next flash would put it</source>
        <translation>Другая копия: сюда попадёт следующая запись</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>room for one copy of the image</comment>
        <translation>Слот %1</translation>
    </message>
    <message>
        <source>Card data</source>
        <comment>what belongs to the card, not to the image</comment>
        <translation>Данные карты</translation>
    </message>
    <message>
        <source>Part of another copy of the firmware</source>
        <translation>Часть другой копии прошивки</translation>
    </message>
    <message>
        <source>Drawn shorter than it is</source>
        <translation>Показана короче, чем на самом деле</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionStyle</name>
    <message>
        <source>The second boot stage: code that the boot ROM of the chip loads first and that loads the rest.</source>
        <translation>Вторая ступень загрузки: код, который ПЗУ микросхемы загружает первым и который загружает всё остальное.</translation>
    </message>
    <message>
        <source>Firmware code and data, loaded to the address given.</source>
        <translation>Код и данные прошивки, загружаемые по указанному адресу.</translation>
    </message>
    <message>
        <source>Register settings of the board (address, value, mask) that are applied at start. These are the settings in force, not the INI text.</source>
        <translation>Настройки регистров платы (адрес, значение, маска), применяемые при запуске. Действуют именно они, а не текст INI.</translation>
    </message>
    <message>
        <source>Entry points: where each processor of the chip starts to run the loaded code.</source>
        <translation>Точки входа: откуда каждый процессор микросхемы начинает выполнять загруженный код.</translation>
    </message>
    <message>
        <source>Data for service tools; its format is not public.</source>
        <translation>Данные для сервисных утилит; формат не опубликован.</translation>
    </message>
    <message>
        <source>Expansion ROM for network boot (PXE, UEFI), which the computer runs at start.</source>
        <translation>ROM расширения для сетевой загрузки (PXE, UEFI), который компьютер выполняет при старте.</translation>
    </message>
    <message>
        <source>The GUIDs and MAC addresses of this card. They are unique for each card and are kept when another image is flashed.</source>
        <translation>GUID и MAC-адреса этой карты. Они уникальны для каждой карты и сохраняются при записи другого образа.</translation>
    </message>
    <message>
        <source>Identification of the board; its format is not public.</source>
        <translation>Обозначение платы; формат не опубликован.</translation>
    </message>
    <message>
        <source>Free data of the card&apos;s manufacturer.</source>
        <translation>Произвольные данные производителя карты.</translation>
    </message>
    <message>
        <source>What the image says of itself: version, date, PSID, supported chips, product version.</source>
        <translation>Что образ сообщает о себе: версия, дата, PSID, поддерживаемые микросхемы, версия продукта.</translation>
    </message>
    <message>
        <source>Compressed firmware code and data.</source>
        <translation>Сжатые код и данные прошивки.</translation>
    </message>
    <message>
        <source>Texts for firmware traces, compressed; only debugging tools read them.</source>
        <translation>Сжатые тексты для трассировки прошивки; их читают только отладочные утилиты.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Неизвестный тип</translation>
    </message>
    <message>
        <source>A section of a type that is not known. Its checksum is checked like that of the others.</source>
        <translation>Секция неизвестного типа. Её контрольная сумма проверяется так же, как у остальных.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>Bytes between two sections that belong to neither.</source>
        <translation>Байты между двумя секциями, не принадлежащие ни одной из них.</translation>
    </message>
    <message>
        <source>Trailing data</source>
        <translation>Данные в конце</translation>
    </message>
    <message>
        <source>Bytes after the last section. They are not part of the image and are not flashed.</source>
        <translation>Байты после последней секции. Они не входят в образ и не прошиваются.</translation>
    </message>
    <message>
        <source>NV area</source>
        <translation>Область NV</translation>
    </message>
    <message>
        <source>Flash sectors in which the card keeps its non-volatile settings. Flashing an image leaves them as they are.</source>
        <translation>Секторы флеш-памяти, где карта хранит энергонезависимые настройки. При записи образа они не меняются.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a checksum</comment>
        <translation>Верна</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>state of a checksum</comment>
        <translation>Неверна</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>state of a checksum</comment>
        <translation>Не задана</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>state of a checksum</comment>
        <translation>Обрезана</translation>
    </message>
    <message>
        <source>Board INI</source>
        <translation>INI платы</translation>
    </message>
    <message>
        <source>The board INI the image was built from, compressed. It is a record: the chip itself uses the configuration sections.</source>
        <translation>Сжатый INI платы, из которого собран образ. Это лишь запись: сама микросхема использует секции конфигурации.</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Указатели</translation>
    </message>
    <message>
        <source>Sixteen pointers with checksums of their own. The boot ROM of the chip finds the other parts of the image through them.</source>
        <translation>Шестнадцать указателей с собственными контрольными суммами. По ним загрузочное ПЗУ микросхемы находит остальные части образа.</translation>
    </message>
    <message>
        <source>Tools area</source>
        <translation>Область утилит</translation>
    </message>
    <message>
        <source>Tells flash tools the format version and how much flash one copy may take.</source>
        <translation>Сообщает утилитам прошивки версию формата и сколько флеш-памяти может занимать одна копия.</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Заголовок таблицы</translation>
    </message>
    <message>
        <source>The start of a table of contents: ITOC for the parts of the image, DTOC for those that belong to the card.</source>
        <translation>Начало оглавления: ITOC — части образа, DTOC — части, принадлежащие карте.</translation>
    </message>
    <message>
        <source>Hashes table</source>
        <translation>Таблица хешей</translation>
    </message>
    <message>
        <source>Digests of the other sections, for chips that start only firmware they can trust.</source>
        <translation>Дайджесты других секций — для микросхем, запускающих только доверенную прошивку.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Firmware that one of the chip&apos;s processors runs.</source>
        <translation>Прошивка, которую выполняет один из процессоров микросхемы.</translation>
    </message>
    <message>
        <source>PHY code</source>
        <translation>Код PHY</translation>
    </message>
    <message>
        <source>Firmware and constants of the ports&apos; physical layer: speeds, cables, equalization.</source>
        <translation>Прошивка и константы физического уровня портов: скорости, кабели, эквалайзинг.</translation>
    </message>
    <message>
        <source>Hardware settings</source>
        <translation>Аппаратные настройки</translation>
    </message>
    <message>
        <source>Register settings of chip and board that are applied at start; made from the board INI.</source>
        <translation>Настройки регистров микросхемы и платы, применяемые при запуске; созданы из INI платы.</translation>
    </message>
    <message>
        <source>Firmware settings</source>
        <translation>Настройки прошивки</translation>
    </message>
    <message>
        <source>Settings the firmware reads at start; made from the board INI.</source>
        <translation>Настройки, которые прошивка читает при запуске; созданы из INI платы.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Proves who made the image. Cards with secure firmware accept no image without it.</source>
        <translation>Подтверждает, кто создал образ. Карты с защищённой прошивкой не принимают образы без неё.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Открытые ключи</translation>
    </message>
    <message>
        <source>The keys with which the firmware checks the signature of the next image.</source>
        <translation>Ключи, которыми прошивка проверяет подпись следующего образа.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Certificates with which the card proves what it is.</source>
        <translation>Сертификаты, которыми карта подтверждает свою подлинность.</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>Сведения об устройстве</translation>
    </message>
    <message>
        <source>The GUIDs and MAC addresses that this card uses now. A burn keeps them.</source>
        <translation>GUID и MAC-адреса, которые карта использует сейчас. При прошивке сохраняются.</translation>
    </message>
    <message>
        <source>Manufacturing info</source>
        <translation>Сведения об изготовлении</translation>
    </message>
    <message>
        <source>The PSID, GUIDs and MAC addresses that this card was made with. A burn keeps them.</source>
        <translation>PSID, GUID и MAC-адреса, с которыми карта изготовлена. При прошивке сохраняются.</translation>
    </message>
    <message>
        <source>NV data</source>
        <translation>Данные NV</translation>
    </message>
    <message>
        <source>Non-volatile settings, such as those of mlxconfig. A burn keeps them.</source>
        <translation>Энергонезависимые настройки, например сделанные через mlxconfig. При прошивке сохраняются.</translation>
    </message>
    <message>
        <source>NV log</source>
        <translation>Журнал NV</translation>
    </message>
    <message>
        <source>A log that the firmware keeps on the card. A burn keeps it.</source>
        <translation>Журнал, который прошивка ведёт на карте. При прошивке сохраняется.</translation>
    </message>
    <message>
        <source>VPD</source>
        <translation>VPD</translation>
    </message>
    <message>
        <source>Vital product data: name, part and serial number, which the computer can read.</source>
        <translation>Vital Product Data: название, артикул и серийный номер, которые может прочитать компьютер.</translation>
    </message>
    <message>
        <source>Debug data</source>
        <translation>Отладочные данные</translation>
    </message>
    <message>
        <source>Only debugging tools of the vendor read it.</source>
        <translation>Читают только отладочные утилиты производителя.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Другие данные</translation>
    </message>
    <message>
        <source>A part of a known type whose content is not public.</source>
        <translation>Часть известного типа, содержимое которой не опубликовано.</translation>
    </message>
    <message>
        <source>The start of the image: the signature by which it is found, and what is needed to read the rest.</source>
        <translation>Начало образа: сигнатура, по которой его находят, и то, что нужно для чтения остального.</translation>
    </message>
    <message>
        <source>Table entries</source>
        <translation>Записи таблицы</translation>
    </message>
    <message>
        <source>Entries of 32 bytes: type, address, size and checksum of each section.</source>
        <translation>Записи по 32 байта: тип, адрес, размер и контрольная сумма каждой секции.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Two sections claim these bytes, so at least one of them is wrong.</source>
        <translation>На эти байты претендуют две секции, значит хотя бы одна из них ошибочна.</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>Другая копия</translation>
    </message>
    <message>
        <source>Here lies another copy of the firmware. The Flash view shows its parts.</source>
        <translation>Здесь находится другая копия прошивки. Её части показывает вид «Флеш-память».</translation>
    </message>
    <message>
        <source>Space that this image does not use.</source>
        <translation>Место, не используемое этим образом.</translation>
    </message>
    <message>
        <source>Overlap: %1</source>
        <comment>names of sections</comment>
        <translation>Наложение: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of sections, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a checksum</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionTableModel</name>
    <message>
        <source>Name of the section as flint prints it</source>
        <translation>Имя секции, как его выводит flint</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Address of the first byte in the contiguous image</source>
        <translation>Адрес первого байта в непрерывном образе</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Address of the last byte in the contiguous image</source>
        <translation>Адрес последнего байта в непрерывном образе</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Size in bytes, with section header and checksum</source>
        <translation>Размер в байтах вместе с заголовком секции и контрольной суммой</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Where the chip loads the code</source>
        <translation>Куда микросхема загружает код</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>Адрес загрузки</translation>
    </message>
    <message>
        <source>Whether the stored checksum is right</source>
        <translation>Верна ли записанная контрольная сумма</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Checksum in the image</source>
        <translation>Контрольная сумма в образе</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Checksum computed over the bytes</source>
        <translation>Контрольная сумма, вычисленная по байтам</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислена</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of sections, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::VerdictBanner</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the place of the first error</source>
        <translation>Показать место первой ошибки</translation>
    </message>
    <message>
        <source>Do not flash this image. %1</source>
        <translation>Не прошивайте этот образ. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>Есть ещё %n ошибка.</numerusform>
            <numerusform>Есть ещё %n ошибки.</numerusform>
            <numerusform>Есть ещё %n ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; the image boots.</source>
        <translation>
            <numerusform>Проверено секций: %n, все исправны; образ загружается.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; образ загружается.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; образ загружается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), see the findings.</source>
        <translation>
            <numerusform>%n предупреждение, см. замечания.</numerusform>
            <numerusform>%n предупреждения, см. замечания.</numerusform>
            <numerusform>%n предупреждений, см. замечания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This copy is damaged; the card starts the other one. %1</source>
        <translation>Эта копия повреждена; карта запускает другую. %1</translation>
    </message>
    <message>
        <source>The firmware on this card is damaged: flash a sound image before the next power cycle. %1</source>
        <translation>Прошивка этой карты повреждена: запишите исправный образ до следующего отключения питания. %1</translation>
    </message>
    <message>
        <source>This image is encrypted: only what is in clear could be checked, and that is sound.</source>
        <translation>Этот образ зашифрован: проверить можно было только незашифрованное, и оно исправно.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; this copy is the spare one.</source>
        <translation>
            <numerusform>Проверено секций: %n, все исправны; это запасная копия.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; это запасная копия.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; это запасная копия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; a newer copy has replaced this one.</source>
        <translation>
            <numerusform>Проверено секций: %n, все исправны; эту копию заменила более новая.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; эту копию заменила более новая.</numerusform>
            <numerusform>Проверено секций: %n, все исправны; эту копию заменила более новая.</numerusform>
        </translation>
    </message>
</context>
</TS>

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
        <source>{file} holds an image of format {found}. This version of Firesteel reads FS2 images (ConnectX-3 family).</source>
        <translation>{file} содержит образ формата {found}. Эта версия Firesteel читает образы FS2 (семейство ConnectX-3).</translation>
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
        <source>its flash.bin is missing or has the wrong size</source>
        <translation>flash.bin отсутствует или имеет неверный размер</translation>
    </message>
    <message>
        <source>its registers.bin is missing or has the wrong size</source>
        <translation>registers.bin отсутствует или имеет неверный размер</translation>
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
        <source>this version does not write to adapters in flash recovery</source>
        <translation>эта версия не записывает в адаптеры в режиме восстановления</translation>
    </message>
    <message>
        <source>this version reads and writes simulated adapters only, because the privileged helper that real ones need is not part of it yet</source>
        <translation>эта версия читает и записывает только имитируемые адаптеры: привилегированный помощник, нужный для настоящих, в неё пока не входит</translation>
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
        <source>A second image starts at {offset}. Only the one at {expected} is shown and used.</source>
        <translation>По адресу {offset} начинается второй образ. Показан и используется только образ по адресу {expected}.</translation>
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
</context>
<context>
    <name>FlashDialog</name>
    <message>
        <source>Flash firmware</source>
        <translation>Запись прошивки</translation>
    </message>
    <message>
        <source>&amp;Image to write:</source>
        <translation>Записываемый &amp;образ:</translation>
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
        <translation>Открыть папку с &amp;копией</translation>
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
        <translation>Согласен: карта п&amp;отеряет то, что отмечено выше</translation>
    </message>
    <message>
        <source>Consent to losing what is marked above</source>
        <translation>Согласие на потерю отмеченного выше</translation>
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
</context>
<context>
    <name>FlashStages</name>
    <message>
        <source>The new image is complete and is being made the one that boots. This takes a moment and cannot be cancelled any more: stopping here could leave the card without a valid image.</source>
        <translation>Новый образ записан целиком и делается загрузочным. Это займёт мгновение, и отменить уже нельзя: остановка здесь могла бы оставить карту без исправного образа.</translation>
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
        <source>Ca&amp;ncel job</source>
        <translation>От&amp;менить задание</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копировать как &amp;команду</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Сохранить о&amp;тчёт…</translation>
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
        <source>&amp;Open image…</source>
        <translation>&amp;Открыть образ…</translation>
    </message>
    <message>
        <source>&amp;Close image</source>
        <translation>&amp;Закрыть образ</translation>
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
        <source>The chip found no image it can boot and is in flash recovery. It needs a complete image made for its board, and its GUIDs again.</source>
        <translation>Микросхема не нашла образа, с которого может загрузиться, и находится в режиме восстановления. Ей нужен полный образ для её платы и снова её GUID.</translation>
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
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Progress of reading the card</source>
        <translation>Ход чтения карты</translation>
    </message>
    <message>
        <source>Copy a&amp;ll values</source>
        <translation>Копировать вс&amp;ё</translation>
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
        <source>The boot ROM of the card is damaged and the image brings none. The card will have no boot ROM.</source>
        <translation>Загрузочный ROM карты повреждён, а в образе его нет. Карта останется без загрузочного ROM.</translation>
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
        <translation>Карта станет другой платой. &amp;Введите PSID образа (%1) для подтверждения:</translation>
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
</context>
<context>
    <name>firesteel::gui::IniView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Board INI</source>
        <translation>INI платы</translation>
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
    <message>
        <source>The text is very long; only its first megabyte is shown.</source>
        <translation>Текст очень длинный; показан только первый мегабайт.</translation>
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
        <source>Opens firmware image files and shows what is in them</source>
        <translation>Открывает файлы образов прошивки и показывает их содержимое</translation>
    </message>
    <message>
        <source>Select an opened image first</source>
        <translation>Сначала выберите открытый образ</translation>
    </message>
    <message>
        <source>Takes the image out of the list; the file stays</source>
        <translation>Убирает образ из списка; файл остаётся</translation>
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
        <source>A card is being flashed. Firesteel must stay open until that is done.</source>
        <translation>Идёт запись прошивки на карту. Firesteel должен оставаться открытым до её окончания.</translation>
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
        <source>Image to flash</source>
        <translation>Образ для прошивки</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Открыть образ</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>Образы прошивки (*.bin *.img *.rom);;Все файлы (*)</translation>
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
        <translation>Открыть &amp;папку</translation>
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
</context>
<context>
    <name>firesteel::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
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
</context>
<context>
    <name>firesteel::gui::SectionDetails</name>
    <message>
        <source>First bytes</source>
        <translation>Первые байты</translation>
    </message>
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
    <message numerus="yes">
        <source>First %n byte(s)</source>
        <translation>
            <numerusform>Первый %n байт</numerusform>
            <numerusform>Первые %n байта</numerusform>
            <numerusform>Первые %n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>Весь %n байт</numerusform>
            <numerusform>Все %n байта</numerusform>
            <numerusform>Все %n байт</numerusform>
        </translation>
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
        <source>The board INI the image was built from, compressed. It is a record: the chip itself uses the Configuration sections.</source>
        <translation>Сжатый INI платы, из которого собран образ. Это лишь запись: сама микросхема использует секции Configuration.</translation>
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
        <source>The start of the image: signature, full-image checksum, failsafe layout, image size and the addresses of Image Info and GUID.</source>
        <translation>Начало образа: сигнатура, контрольная сумма всего образа, отказоустойчивая разметка, размер образа, адреса Image Info и GUID.</translation>
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
        <source>Flash that this image does not use.</source>
        <translation>Флеш-память, не используемая этим образом.</translation>
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
</context>
</TS>

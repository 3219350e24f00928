<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Adapter</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No network interface</source>
        <translation>没有网络接口</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>没有驱动程序</translation>
    </message>
    <message>
        <source>Flash recovery</source>
        <translation>闪存恢复模式</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The window for ConnectX adapters. --simulate[=DIR] also shows simulated cards.</source>
        <translation>ConnectX 适配器的图形窗口。--simulate[=目录] 还会显示模拟网卡。</translation>
    </message>
    <message>
        <source>Image files to open</source>
        <translation>要打开的镜像文件</translation>
    </message>
    <message>
        <source>Language for this run: en, ru or zh_CN</source>
        <translation>本次运行使用的语言：en、ru 或 zh_CN</translation>
    </message>
    <message>
        <source>Quit once the window is painted with its adapters, to measure the start</source>
        <translation>窗口及网卡显示完毕后立即退出，用于测量启动时间</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file {file} does not exist.</source>
        <translation>文件 {file} 不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {found}.</source>
        <translation>无法读取文件 {file}：{found}。</translation>
    </message>
    <message>
        <source>Check that you may read the file and that its disk is in order.</source>
        <translation>请检查您是否有权读取该文件，以及磁盘是否正常。</translation>
    </message>
    <message>
        <source>The file {file} is larger than {expectedNumber} bytes, too large for what is expected here.</source>
        <translation>文件 {file} 超过 {expectedNumber} 字节，大于此处应有的大小。</translation>
    </message>
    <message>
        <source>Choose a firmware image; the largest are some tens of megabytes.</source>
        <translation>请选择固件镜像；最大的镜像也只有几十 MB。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {found}.</source>
        <translation>无法写入文件 {file}：{found}。</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk. The old file, if there was one, is unchanged.</source>
        <translation>请选择其他文件夹或清理磁盘空间。原有文件（如果存在）未被改动。</translation>
    </message>
    <message>
        <source>{file} has {actualNumber} bytes, too short for a firmware header of {expectedNumber} bytes.</source>
        <translation>{file} 只有 {actualNumber} 字节，容不下 {expectedNumber} 字节的固件头。</translation>
    </message>
    <message>
        <source>The file was probably cut off while it was copied. Fetch it again.</source>
        <translation>文件可能在复制时被截断，请重新获取。</translation>
    </message>
    <message>
        <source>{file} has {actualNumber} bytes, which is not a multiple of 4: this is not a complete firmware image.</source>
        <translation>{file} 有 {actualNumber} 字节，不是 4 的倍数：这不是完整的固件镜像。</translation>
    </message>
    <message>
        <source>{file} holds no firmware image: the signature &quot;MTFW&quot; is at none of the places where images start.</source>
        <translation>{file} 中没有固件镜像：在镜像可能开始的各个位置都找不到签名“MTFW”。</translation>
    </message>
    <message>
        <source>Choose a .bin image made for a ConnectX adapter.</source>
        <translation>请选择为 ConnectX 适配器制作的 .bin 镜像。</translation>
    </message>
    <message>
        <source>{file} holds an image of format {found}. This version of Firesteel reads FS2 images (ConnectX-3 family).</source>
        <translation>{file} 中是 {found} 格式的镜像。此版本的 Firesteel 只能读取 FS2 镜像（ConnectX-3 系列）。</translation>
    </message>
    <message>
        <source>Do not flash this image. Fetch it again or use your backup.</source>
        <translation>不要刷写此镜像。请重新获取，或使用您的备份。</translation>
    </message>
    <message>
        <source>An image cannot be built from this description: {found}</source>
        <translation>无法根据此描述生成镜像：{found}</translation>
    </message>
    <message>
        <source>{file} has no FW Configuration section, so there is no INI to show.</source>
        <translation>{file} 没有 FW Configuration 段，因此没有可显示的 INI。</translation>
    </message>
    <message>
        <source>The FW Configuration section of {file} at {offset} is not a complete zlib stream.</source>
        <translation>{file} 中位于 {offset} 的 FW Configuration 段不是完整的 zlib 流。</translation>
    </message>
    <message>
        <source>The image was damaged before its checksum was made. Fetch it from another source.</source>
        <translation>镜像在计算校验和之前就已损坏。请从其他来源获取。</translation>
    </message>
    <message>
        <source>The FW Configuration section of {file} at {offset} unpacks to more than {expectedNumber} bytes, which no board INI has.</source>
        <translation>{file} 中位于 {offset} 的 FW Configuration 段解压后超过 {expectedNumber} 字节，任何板卡 INI 都没有这么大。</translation>
    </message>
    <message>
        <source>There is no adapter {file}.</source>
        <translation>没有适配器 {file}。</translation>
    </message>
    <message>
        <source>See the list of adapters for their names.</source>
        <translation>名称请参见适配器列表。</translation>
    </message>
    <message>
        <source>The simulated adapter in {file} cannot be opened: {found}.</source>
        <translation>无法打开 {file} 中的模拟适配器：{found}。</translation>
    </message>
    <message>
        <source>Make a new one with: firesteel-cli simulate create</source>
        <translation>可用以下命令新建：firesteel-cli simulate create</translation>
    </message>
    <message>
        <source>The adapter {file} stopped answering: its registers read as all ones.</source>
        <translation>适配器 {file} 停止响应：其寄存器读出全为 1。</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again, then look at the card once more.</source>
        <translation>请关闭计算机，等待十秒后重新开机，然后再次检查网卡。</translation>
    </message>
    <message>
        <source>The adapter {file} has hardware id {actual}, which this version does not know.</source>
        <translation>适配器 {file} 的硬件 ID 为 {actual}，此版本无法识别。</translation>
    </message>
    <message>
        <source>Another program holds the flash of {file} (its semaphore is taken).</source>
        <translation>另一个程序正占用 {file} 的闪存（信号量已被占用）。</translation>
    </message>
    <message>
        <source>Wait until the other program is done. If a program was killed in the middle, power the card off and on.</source>
        <translation>请等待另一个程序完成。如果有程序中途被终止，请将网卡断电后重新上电。</translation>
    </message>
    <message>
        <source>The flash gateway of {file} did not finish the command at {offset}.</source>
        <translation>{file} 的闪存网关未完成地址 {offset} 处的命令。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, power the card off and on.</source>
        <translation>请重试。如果问题依旧，请将网卡断电后重新上电。</translation>
    </message>
    <message>
        <source>The flash chip of {file} stayed busy after a write at {offset}.</source>
        <translation>{file} 的闪存芯片在写入 {offset} 后一直处于忙状态。</translation>
    </message>
    <message>
        <source>The old image still boots. Try again after a power cycle; a flash chip that stays busy is worn out.</source>
        <translation>旧镜像仍可启动。请断电重启后重试；一直处于忙状态的闪存芯片说明已磨损。</translation>
    </message>
    <message>
        <source>The flash chip of {file} has JEDEC id {actual}, which this version does not know.</source>
        <translation>{file} 的闪存芯片 JEDEC ID 为 {actual}，此版本无法识别。</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this id.</source>
        <translation>未写入任何内容。请向我们报告此 ID。</translation>
    </message>
    <message>
        <source>Address {offset} lies outside the flash of {file} ({expected} bytes).</source>
        <translation>地址 {offset} 超出 {file} 的闪存范围（{expected} 字节）。</translation>
    </message>
    <message>
        <source>What was written to the flash of {file} at {offset} reads back differently (wrote {expected}, read {actual}).</source>
        <translation>写入 {file} 闪存 {offset} 处的内容读回不一致（写入 {expected}，读出 {actual}）。</translation>
    </message>
    <message>
        <source>The new image was not activated and the old one still boots. The flash may be write-protected or worn out.</source>
        <translation>新镜像未被激活，旧镜像仍可启动。闪存可能被写保护或已磨损。</translation>
    </message>
    <message>
        <source>There is no valid firmware image on the flash of {file}.</source>
        <translation>{file} 的闪存中没有有效的固件镜像。</translation>
    </message>
    <message>
        <source>The card needs recovery with a complete image and its GUIDs.</source>
        <translation>需要用完整镜像及其 GUID 来恢复此网卡。</translation>
    </message>
    <message>
        <source>Nothing was written. {found}</source>
        <translation>未写入任何内容。{found}</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>{found} is not a valid value.</source>
        <translation>{found} 不是有效值。</translation>
    </message>
    <message>
        <source>This is not possible here: {found}.</source>
        <translation>此处无法执行：{found}。</translation>
    </message>
    <message>
        <source>its card.json cannot be read</source>
        <translation>无法读取其 card.json</translation>
    </message>
    <message>
        <source>its card.json is not a JSON object</source>
        <translation>其 card.json 不是 JSON 对象</translation>
    </message>
    <message>
        <source>its card.json is of an unknown format</source>
        <translation>其 card.json 格式未知</translation>
    </message>
    <message>
        <source>a field of its card.json is missing or wrong</source>
        <translation>其 card.json 中有字段缺失或错误</translation>
    </message>
    <message>
        <source>its card.json names an unknown flash chip</source>
        <translation>其 card.json 指定了未知的闪存芯片</translation>
    </message>
    <message>
        <source>its flash.bin is missing or has the wrong size</source>
        <translation>其 flash.bin 缺失或大小不对</translation>
    </message>
    <message>
        <source>its registers.bin is missing or has the wrong size</source>
        <translation>其 registers.bin 缺失或大小不对</translation>
    </message>
    <message>
        <source>its registers.bin is damaged or of another version</source>
        <translation>其 registers.bin 已损坏或版本不符</translation>
    </message>
    <message>
        <source>the flash holds more than two image signatures, so that nothing tells which image boots</source>
        <translation>闪存中有两个以上的镜像签名，无法判断启动的是哪个镜像</translation>
    </message>
    <message>
        <source>this version does not write to adapters in flash recovery</source>
        <translation>此版本不向处于闪存恢复模式的适配器写入</translation>
    </message>
    <message>
        <source>this version reads and writes simulated adapters only, because the privileged helper that real ones need is not part of it yet</source>
        <translation>此版本只能读写模拟适配器，因为真实适配器所需的特权辅助程序尚未包含在内</translation>
    </message>
    <message>
        <source>the image is not made for a ConnectX-3 or ConnectX-3 Pro, and no other chip can be simulated yet</source>
        <translation>镜像不是为 ConnectX-3 或 ConnectX-3 Pro 制作的，目前还不能模拟其他芯片</translation>
    </message>
    <message>
        <source>the image is larger than any flash such a card has</source>
        <translation>镜像大于此类网卡的任何闪存</translation>
    </message>
    <message>
        <source>the image does not fit on the flash of the card</source>
        <translation>镜像大小超出网卡的闪存</translation>
    </message>
    <message>
        <source>After the new image was activated, the flash of {file} reads back differently at {offset} (expected {expected}, read {actual}).</source>
        <translation>新镜像已激活，但 {file} 的闪存在 {offset} 处读回的内容不一致（应为 {expected}，读到 {actual}）。</translation>
    </message>
    <message>
        <source>The new image is already active. Do not switch off; flash again.</source>
        <translation>新镜像已经生效。请勿断电，并重新刷写。</translation>
    </message>
    <message>
        <source>The flash chip of {file} stayed busy after a write at {offset}, after the new image was activated.</source>
        <translation>新镜像已激活，但 {file} 的闪存芯片在 {offset} 处写入后一直处于忙状态。</translation>
    </message>
    <message>
        <source>{file} is damaged. {found}</source>
        <translation>{file} 已损坏。{found}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Header at {offset}: the failsafe word {actual} has a wrong checksum, so the chunk size is unknown.</source>
        <translation>位于 {offset} 的镜像头：故障安全字 {actual} 的校验和错误，因此块大小未知。</translation>
    </message>
    <message>
        <source>The image starts at {actual}, where no card looks for it. It must start at {wanted}.</source>
        <translation>镜像从 {actual} 开始，没有网卡会在那里查找。它必须从 {wanted} 开始。</translation>
    </message>
    <message>
        <source>A second image starts at {offset}. Only the one at {expected} is shown and used.</source>
        <translation>{offset} 处还有第二个镜像。只显示和使用 {expected} 处的那个。</translation>
    </message>
    <message>
        <source>Images start at more than two places: {found}. At most one of them can be meant.</source>
        <translation>有两个以上的位置是镜像开头：{found}。其中最多只有一个是有效的。</translation>
    </message>
    <message>
        <source>This is a dump of a whole flash. Shown is the copy that starts at {offset}, put together from its chunks of {expected} bytes.</source>
        <translation>这是整个闪存的转储。显示的是从 {offset} 开始、由每块 {expected} 字节拼合而成的那份副本。</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the Image Info section ({actual}) has a wrong checksum.</source>
        <translation>位于 {offset} 的镜像头：指向 Image Info 段的指针（{actual}）校验和错误。</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the Image Info section ({actual}) does not lead to such a section.</source>
        <translation>位于 {offset} 的镜像头：指向 Image Info 段的指针（{actual}）所指的不是该段。</translation>
    </message>
    <message>
        <source>Header at {offset}: there is no pointer to the Image Info section; the section in the chain is shown.</source>
        <translation>位于 {offset} 的镜像头：没有指向 Image Info 段的指针；显示的是链中的该段。</translation>
    </message>
    <message>
        <source>Header at {offset}: the pointer to the GUID section ({actual}) does not lead to such a section.</source>
        <translation>位于 {offset} 的镜像头：指向 GUID 段的指针（{actual}）所指的不是该段。</translation>
    </message>
    <message>
        <source>Header at {offset}: the image size is given as {actual}, but the sections end at {expected}.</source>
        <translation>位于 {offset} 的镜像头：给出的镜像大小为 {actual}，但各段结束于 {expected}。</translation>
    </message>
    <message>
        <source>The checksum of the full image is wrong (stored {actual} at {offset}, computed {expected}).</source>
        <translation>整个镜像的校验和错误（{offset} 处存储 {actual}，计算得 {expected}）。</translation>
    </message>
    <message>
        <source>Section {section}: the length at {offset} is {actualNumber} words; 4 to 1048576 are possible.</source>
        <translation>段 {section}：{offset} 处的长度为 {actualNumber} 个字；允许范围为 4 到 1048576。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is cut off: it would end at {expected}, the image ends at {actual}.</source>
        <translation>位于 {offset} 的段 {section} 被截断：应结束于 {expected}，而镜像结束于 {actual}。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} claims {actual} bytes; at most {expected} are possible.</source>
        <translation>位于 {offset} 的段 {section} 声称有 {actual} 字节；最多只能有 {expected}。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the checksum is wrong (stored {actual}, computed {expected}).</source>
        <translation>位于 {offset} 的段 {section}：校验和错误（存储 {actual}，计算得 {expected}）。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the next section would start at {actual}, where there is none.</source>
        <translation>位于 {offset} 的段 {section}：下一段应从 {actual} 开始，但那里没有段。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the next section would start at {actual}, inside what came before ({expected}).</source>
        <translation>位于 {offset} 的段 {section}：下一段将从 {actual} 开始，落在之前的内容之内（{expected}）。</translation>
    </message>
    <message>
        <source>There are more than {expectedNumber} sections; those from {offset} on are not shown.</source>
        <translation>段数超过 {expectedNumber}；从 {offset} 起的段未显示。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its type is not known. It is kept as it is.</source>
        <translation>位于 {offset} 的段 {section}：类型未知，将原样保留。</translation>
    </message>
    <message>
        <source>Before section {section} there are {actualNumber} bytes at {offset} that belong to no section.</source>
        <translation>在段 {section} 之前，{offset} 处有 {actualNumber} 字节不属于任何段。</translation>
    </message>
    <message>
        <source>After the last section, at {offset}, {actualNumber} bytes follow that belong to no section.</source>
        <translation>在最后一段之后，{offset} 处有 {actualNumber} 字节不属于任何段。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is a second one of its kind; the one at {expected} is in effect.</source>
        <translation>位于 {offset} 的段 {section} 是同类的第二个；生效的是 {expected} 处的那个。</translation>
    </message>
    <message>
        <source>The image has no section {section}.</source>
        <translation>镜像中没有段 {section}。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the GUIDs are blank. The image cannot boot before GUIDs are set.</source>
        <translation>位于 {offset} 的段 {section}：GUID 为空。设置 GUID 之前镜像无法启动。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds {actualNumber} entries; 4 to 32 are possible.</source>
        <translation>位于 {offset} 的段 {section} 有 {actualNumber} 个条目；允许 4 到 32 个。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds {actualNumber} entries instead of 6: four GUIDs and two MACs.</source>
        <translation>位于 {offset} 的段 {section} 有 {actualNumber} 个条目，而应为 6 个：四个 GUID 和两个 MAC。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: {actual} is not the MAC address of a port (multicast bit, or more than 48 bits).</source>
        <translation>位于 {offset} 的段 {section}：{actual} 不是端口的 MAC 地址（含组播位，或超过 48 位）。</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long and runs past the section.</source>
        <translation>段 {section}：{offset} 处的标签 {expectedNumber} 长 {actualNumber} 字节，超出了该段。</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, which is not a multiple of 4.</source>
        <translation>段 {section}：{offset} 处的标签 {expectedNumber} 长 {actualNumber} 字节，不是 4 的倍数。</translation>
    </message>
    <message>
        <source>Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, too short for what it tells.</source>
        <translation>段 {section}：{offset} 处的标签 {expectedNumber} 长 {actualNumber} 字节，不足以容纳其内容。</translation>
    </message>
    <message>
        <source>Section {section}: the end mark at {offset} comes {actualNumber} bytes before the end.</source>
        <translation>段 {section}：{offset} 处的结束标记比段尾提前 {actualNumber} 字节。</translation>
    </message>
    <message>
        <source>Section {section}: the end mark is missing at {offset}.</source>
        <translation>段 {section}：{offset} 处缺少结束标记。</translation>
    </message>
    <message>
        <source>Section {section}: the list of chips at {offset} has {actualNumber} entries; only {expectedNumber} are read.</source>
        <translation>段 {section}：{offset} 处的芯片列表有 {actualNumber} 个条目；只读取 {expectedNumber} 个。</translation>
    </message>
    <message>
        <source>Section {section}: the text at {offset} has {actualNumber} characters; only {expectedNumber} are shown.</source>
        <translation>段 {section}：{offset} 处的文本有 {actualNumber} 个字符；只显示 {expectedNumber} 个。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the vendor id is {actual}, not that of Mellanox. The vendor&apos;s tools hide VSD and PSID.</source>
        <translation>位于 {offset} 的段 {section}：厂商 ID 为 {actual}，不是 Mellanox 的。厂商工具会隐藏 VSD 和 PSID。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI cannot be unpacked, it is not a complete zlib stream.</source>
        <translation>位于 {offset} 的段 {section}：无法解压 INI，它不是完整的 zlib 流。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI unpacks to more than {expectedNumber} bytes, which no board INI has.</source>
        <translation>位于 {offset} 的段 {section}：INI 解压后超过 {expectedNumber} 字节，任何板卡 INI 都没有这么大。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the INI has {expectedNumber} bytes, but its text ends after {actualNumber}, at a NUL.</source>
        <translation>位于 {offset} 的段 {section}：INI 有 {expectedNumber} 字节，但文本在 {actualNumber} 字节后遇到 NUL 而结束。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: no known expansion ROM is inside (no &quot;mlxsign:&quot; mark).</source>
        <translation>位于 {offset} 的段 {section}：其中没有已知的扩展 ROM（没有“mlxsign:”标记）。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its first ROM claims {actualNumber} bytes, the section has {expectedNumber}.</source>
        <translation>位于 {offset} 的段 {section}：其第一个 ROM 声称有 {actualNumber} 字节，而该段只有 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the bytes of the expansion ROM add up to {actual} instead of 0.</source>
        <translation>位于 {offset} 的段 {section}：扩展 ROM 的字节之和为 {actual}，而应为 0。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: its ROMs are for different devices ({expectedNumber} and {actualNumber}).</source>
        <translation>位于 {offset} 的段 {section}：其中的 ROM 面向不同设备（{expectedNumber} 和 {actualNumber}）。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} holds more than {expectedNumber} expansion ROMs; the others are not listed.</source>
        <translation>位于 {offset} 的段 {section} 中的扩展 ROM 多于 {expectedNumber} 个；其余未列出。</translation>
    </message>
    <message>
        <source>Section {section}: what follows the &quot;mlxsign:&quot; mark at {offset} is not a complete ROM version.</source>
        <translation>段 {section}：{offset} 处“mlxsign:”标记之后不是完整的 ROM 版本。</translation>
    </message>
</context>
<context>
    <name>FlashDialog</name>
    <message>
        <source>Flash firmware</source>
        <translation>刷写固件</translation>
    </message>
    <message>
        <source>&amp;Image to write:</source>
        <translation>要写入的镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Image to write</source>
        <translation>要写入的镜像</translation>
    </message>
    <message>
        <source>Card and image side by side</source>
        <translation>网卡与镜像对照</translation>
    </message>
    <message>
        <source>On the card now</source>
        <translation>网卡上现有</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>镜像中</translation>
    </message>
    <message>
        <source>After flashing</source>
        <translation>刷写之后</translation>
    </message>
    <message>
        <source>What happens, worst first</source>
        <translation>将会发生的事，最严重的在前</translation>
    </message>
    <message>
        <source>Before writing</source>
        <translation>写入之前</translation>
    </message>
    <message>
        <source>Make a &amp;backup first</source>
        <translation>先做备份(&amp;B)</translation>
    </message>
    <message>
        <source>Make a backup first</source>
        <translation>先做备份</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Keep the card&apos;s &amp;GUIDs and MACs</source>
        <translation>保留网卡的 GUID 和 MAC(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the card&apos;s GUIDs and MACs</source>
        <translation>保留网卡的 GUID 和 MAC</translation>
    </message>
    <message>
        <source>Keep the card&apos;s &amp;VSD (vendor&apos;s text)</source>
        <translation>保留网卡的 VSD（厂商文本）(&amp;V)</translation>
    </message>
    <message>
        <source>Keep the card&apos;s VSD</source>
        <translation>保留网卡的 VSD</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>Consent to writing this version</source>
        <translation>同意写入此版本</translation>
    </message>
    <message>
        <source>PSID of the image, typed to confirm</source>
        <translation>输入镜像的 PSID 以确认</translation>
    </message>
    <message>
        <source>Progress of flashing</source>
        <translation>刷写进度</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已执行的步骤</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>&amp;Steps:</source>
        <translation>步骤(&amp;S)：</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>此任务的步骤</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>保存报告(&amp;V)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open backup &amp;folder</source>
        <translation>打开备份文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open backup folder</source>
        <translation>打开备份文件夹</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Fl&amp;ash now</source>
        <translation>立即刷写(&amp;A)</translation>
    </message>
    <message>
        <source>Flash now</source>
        <translation>立即刷写</translation>
    </message>
    <message>
        <source>I accept that the card &amp;loses what is marked above</source>
        <translation>我接受网卡会丢失上面标出的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Consent to losing what is marked above</source>
        <translation>同意丢失上面标出的内容</translation>
    </message>
</context>
<context>
    <name>FlashResult</name>
    <message>
        <source>unknown version</source>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>The new firmware is on the card</source>
        <translation>新固件已写入网卡</translation>
    </message>
    <message>
        <source>Everything was read back and verified. One step is left: a cold boot.</source>
        <translation>全部内容已读回并校验。还剩一步：冷启动。</translation>
    </message>
    <message>
        <source>On the flash now:</source>
        <translation>闪存中现为：</translation>
    </message>
    <message>
        <source>%1, PSID %2</source>
        <comment>version, then PSID</comment>
        <translation>%1，PSID %2</translation>
    </message>
    <message>
        <source>Running until then:</source>
        <translation>在此之前运行：</translation>
    </message>
    <message>
        <source>The version that ran before (on the flash before: %1)</source>
        <translation>先前运行的版本（闪存中原为：%1）</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again. A warm restart may leave the old firmware running.</source>
        <translation>请关闭计算机，等待十秒后重新开机。热重启后可能仍在运行旧固件。</translation>
    </message>
    <message>
        <source>Cancelled: the card was not changed over</source>
        <translation>已取消：网卡未切换到新镜像</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>任务已按您的要求在安全点停止。</translation>
    </message>
    <message>
        <source>Flashing failed</source>
        <translation>刷写失败</translation>
    </message>
    <message>
        <source>Not certain. The card is being read again: see its Overview page. Do not switch the computer off before it says that the firmware is sound.</source>
        <translation>尚不确定。正在重新读取网卡，请查看其“概览”页。在该页显示固件完好之前，不要关闭计算机。</translation>
    </message>
    <message>
        <source>The old image (%1) still boots. At most the unused copy was written to.</source>
        <translation>旧镜像（%1）仍可启动。最多只写入了未使用的副本。</translation>
    </message>
    <message>
        <source>Read the steps below, then try again.</source>
        <translation>请查看下面的步骤，然后重试。</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>备份：</translation>
    </message>
    <message>
        <source>None was made in this job.</source>
        <translation>此任务中未做备份。</translation>
    </message>
    <message>
        <source>Way back:</source>
        <translation>如何恢复：</translation>
    </message>
    <message>
        <source>Open firmware.bin from the backup folder in this window and flash it.</source>
        <translation>在此窗口中打开备份文件夹里的 firmware.bin 并刷写。</translation>
    </message>
</context>
<context>
    <name>FlashReview</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not failsafe</source>
        <translation>非故障安全</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>PSID (board)</source>
        <translation>PSID（板卡）</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>引导 ROM</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>节点 GUID</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>To go on, type the PSID of the image: %1</source>
        <translation>要继续，请输入镜像的 PSID：%1</translation>
    </message>
    <message>
        <source>To go on, tick that you want to write this version.</source>
        <translation>要继续，请勾选确认写入此版本。</translation>
    </message>
    <message>
        <source>To go on, choose a folder for the backup.</source>
        <translation>要继续，请选择备份文件夹。</translation>
    </message>
    <message>
        <source>Stops the flash</source>
        <translation>阻止刷写</translation>
    </message>
    <message>
        <source>Needs your consent</source>
        <translation>需要您同意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version, then release date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>MAC of port %1</source>
        <translation>端口 %1 的 MAC</translation>
    </message>
    <message>
        <source>To go on, tick that you accept what the card loses.</source>
        <translation>要继续，请勾选接受网卡将丢失的内容。</translation>
    </message>
</context>
<context>
    <name>FlashStages</name>
    <message>
        <source>The new image is complete and is being made the one that boots. This takes a moment and cannot be cancelled any more: stopping here could leave the card without a valid image.</source>
        <translation>新镜像已写完，正在设为启动镜像。这只需片刻，且不能再取消：此时停止可能使网卡没有有效镜像。</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Waiting for another job on this card</source>
        <translation>等待此网卡上的另一个任务</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>将在下一个安全点停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Steps of the selected job</source>
        <translation>所选任务的步骤</translation>
    </message>
    <message>
        <source>Ca&amp;ncel job</source>
        <translation>取消任务(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>保存报告(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Firm&amp;ware</source>
        <translation>固件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>网卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Adapters and images</source>
        <translation>适配器与镜像</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Open image…</source>
        <translation>打开镜像(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close image</source>
        <translation>关闭镜像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>&amp;Flash…</source>
        <translation>刷写(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Firesteel</source>
        <translation>关于 Firesteel(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Names the board: only images with this PSID are made for it.</source>
        <translation>标识板卡：只有带此 PSID 的镜像才是为它制作的。</translation>
    </message>
    <message>
        <source>Board file</source>
        <translation>板卡文件</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>On the flash</source>
        <translation>闪存中</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only the flash was read; a chip loads it at a cold boot.</source>
        <translation>只读取了闪存；芯片在冷启动时才会加载其内容。</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>产品版本</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>引导 ROM</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>镜像大小</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>子系统</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>The card can do %1: the slot, a riser or power saving limits it.</source>
        <translation>网卡支持 %1：受插槽、转接卡或节能设置限制。</translation>
    </message>
    <message>
        <source>The fastest this card can do.</source>
        <translation>已达到此网卡的最高速率。</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Flash chip</source>
        <translation>闪存芯片</translation>
    </message>
    <message>
        <source>JEDEC id %1</source>
        <translation>JEDEC ID %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Two copies, chunks of %1</source>
        <translation>两份副本，每块 %1</translation>
    </message>
    <message>
        <source>A new image goes to the copy that does not boot; until it is complete, the old one stays.</source>
        <translation>新镜像写入不启动的那份副本；在写完之前，旧镜像保持不变。</translation>
    </message>
    <message>
        <source>Boots from</source>
        <translation>启动自</translation>
    </message>
    <message>
        <source>First copy, at %1</source>
        <translation>第一份副本，位于 %1</translation>
    </message>
    <message>
        <source>Second copy, at %1</source>
        <translation>第二份副本，位于 %1</translation>
    </message>
    <message>
        <source>One copy, not failsafe</source>
        <translation>一份副本，非故障安全</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>No network interface</source>
        <translation>没有网络接口</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>链路已连接</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无链路</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Addresses on the flash</source>
        <translation>闪存中的地址</translation>
    </message>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Blank: not personalised yet</source>
        <translation>空白：尚未写入</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>节点 GUID</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>端口 1 GUID</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>端口 2 GUID</translation>
    </message>
    <message>
        <source>System GUID</source>
        <translation>系统 GUID</translation>
    </message>
    <message>
        <source>Port %1 MAC</source>
        <translation>端口 %1 MAC</translation>
    </message>
    <message>
        <source>The driver %1 is loaded, but no network interface appeared.</source>
        <translation>驱动程序 %1 已加载，但没有出现网络接口。</translation>
    </message>
    <message>
        <source>A likely cause: SR-IOV is on in this card&apos;s firmware (sriov_en in the INI on the Firmware page). Boards that cannot place the memory of the virtual functions then leave the card without any.</source>
        <translation>可能的原因：此网卡的固件启用了 SR-IOV（见“固件”页 INI 中的 sriov_en）。主板若无法为虚拟功能分配内存，就不会给网卡分配任何内存。</translation>
    </message>
    <message>
        <source>What helps: turn on &quot;Above 4G decoding&quot; in the BIOS setup, or flash an image without SR-IOV.</source>
        <translation>解决办法：在 BIOS 设置中开启“Above 4G decoding”，或刷写不含 SR-IOV 的镜像。</translation>
    </message>
    <message>
        <source>The kernel log usually says why: look there for %1.</source>
        <translation>内核日志通常会说明原因：请在其中查找 %1。</translation>
    </message>
    <message>
        <source>This card has no network interface</source>
        <translation>此网卡没有网络接口</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>无法读取网卡</translation>
    </message>
    <message>
        <source>The firmware on this card is damaged</source>
        <translation>此网卡的固件已损坏</translation>
    </message>
    <message>
        <source>It may stop working at the next cold boot. Flash a sound image made for its PSID.</source>
        <translation>下次冷启动时它可能停止工作。请刷写为其 PSID 制作的完好镜像。</translation>
    </message>
    <message>
        <source>Switch the computer off to start the new firmware</source>
        <translation>请关闭计算机以启用新固件</translation>
    </message>
    <message>
        <source>The new image is on the flash. The chip goes on with the old one until the computer has been switched off for ten seconds; a warm restart is not enough.</source>
        <translation>新镜像已在闪存中。在计算机关机十秒之前，芯片会继续使用旧镜像；热重启是不够的。</translation>
    </message>
    <message>
        <source>This card works</source>
        <translation>此网卡工作正常</translation>
    </message>
    <message>
        <source>The driver %1 is loaded and the network interfaces are there.</source>
        <translation>驱动程序 %1 已加载，网络接口正常。</translation>
    </message>
    <message>
        <source>No driver has taken this card</source>
        <translation>没有驱动程序接管此网卡</translation>
    </message>
    <message>
        <source>Linux sees the card, but no driver is bound to it, so there is no network. Load mlx4_core (ConnectX-3 and older) or mlx5_core, and look into the kernel log if that fails.</source>
        <translation>Linux 能看到此网卡，但没有驱动程序绑定到它，因此没有网络。请加载 mlx4_core（ConnectX-3 及更早）或 mlx5_core；如果失败，请查看内核日志。</translation>
    </message>
    <message>
        <source>This card waits for firmware</source>
        <translation>此网卡等待固件</translation>
    </message>
    <message>
        <source>The chip found no image it can boot and is in flash recovery. It needs a complete image made for its board, and its GUIDs again.</source>
        <translation>芯片找不到可启动的镜像，处于闪存恢复模式。它需要为其板卡制作的完整镜像，并重新写入 GUID。</translation>
    </message>
    <message>
        <source>Presumably %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>It was on the flash before. The new version starts once the computer was switched off and on.</source>
        <translation>它先前在闪存中。关机再开机后，新版本才会启动。</translation>
    </message>
    <message>
        <source>Not known without a driver</source>
        <translation>没有驱动程序，无法得知</translation>
    </message>
    <message>
        <source>The driver made no network interface</source>
        <translation>驱动程序没有创建网络接口</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Progress of reading the card</source>
        <translation>读取网卡的进度</translation>
    </message>
    <message>
        <source>Copy a&amp;ll values</source>
        <translation>复制全部值(&amp;L)</translation>
    </message>
    <message>
        <source>Copies everything on this page as text, to paste into a note or a ticket</source>
        <translation>将此页全部内容复制为文本，可粘贴到笔记或工单中</translation>
    </message>
    <message>
        <source>Copy all values of this card</source>
        <translation>复制此网卡的全部信息</translation>
    </message>
    <message>
        <source>Facts about the card</source>
        <translation>网卡信息</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The image is damaged. {found}</source>
        <translation>镜像已损坏。{found}</translation>
    </message>
    <message>
        <source>The image is not a failsafe image. Writing it would leave nothing to boot from if the power failed.</source>
        <translation>镜像不是故障安全镜像。写入时一旦断电，将没有可启动的内容。</translation>
    </message>
    <message>
        <source>The image on the card is not a failsafe image. Writing over it would leave nothing to boot from if the power failed.</source>
        <translation>网卡上的镜像不是故障安全镜像。覆盖时一旦断电，将没有可启动的内容。</translation>
    </message>
    <message>
        <source>The chip of the card is {found}; the image is made for {wanted}.</source>
        <translation>网卡的芯片是 {found}；镜像是为 {wanted} 制作的。</translation>
    </message>
    <message>
        <source>The card is a {found}; the image is made for the device {wanted}.</source>
        <translation>网卡是 {found}；镜像是为设备 {wanted} 制作的。</translation>
    </message>
    <message>
        <source>The flash is divided into chunks of {actual} bytes, the image into chunks of {expected} bytes.</source>
        <translation>闪存按每块 {actual} 字节划分，镜像按每块 {expected} 字节划分。</translation>
    </message>
    <message>
        <source>The image has {actualNumber} bytes; the flash of this card has room for {expectedNumber}.</source>
        <translation>镜像有 {actualNumber} 字节；此网卡的闪存只能容纳 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>{found} is not a valid MAC address of an adapter, and the card would get it.</source>
        <translation>{found} 不是有效的适配器 MAC 地址，而网卡将会使用它。</translation>
    </message>
    <message>
        <source>What is on the card cannot be read completely. {found}</source>
        <translation>无法完整读取网卡上的内容。{found}</translation>
    </message>
    <message>
        <source>The PSID changes from {found} to {wanted}: the image is made for another board.</source>
        <translation>PSID 将从 {found} 变为 {wanted}：镜像是为另一种板卡制作的。</translation>
    </message>
    <message>
        <source>The image is older: version {wanted} replaces {found}.</source>
        <translation>镜像较旧：版本 {wanted} 将替换 {found}。</translation>
    </message>
    <message>
        <source>The image has the same version as the card: {wanted}.</source>
        <translation>镜像与网卡上的版本相同：{wanted}。</translation>
    </message>
    <message>
        <source>The area of stored settings moves (padding of {found} sectors on the card, {wanted} in the image). Settings made with mstconfig are lost.</source>
        <translation>设置存储区的位置会变化（网卡上填充 {found} 个扇区，镜像中 {wanted} 个）。用 mstconfig 做的设置将会丢失。</translation>
    </message>
    <message>
        <source>The boot ROM of the card is damaged and the image brings none. The card will have no boot ROM.</source>
        <translation>网卡的引导 ROM 已损坏，而镜像中没有引导 ROM。网卡将没有引导 ROM。</translation>
    </message>
    <message>
        <source>The boot ROM in the image is made for device {found}, the image for {wanted}.</source>
        <translation>镜像中的引导 ROM 是为设备 {found} 制作的，而镜像是为 {wanted} 制作的。</translation>
    </message>
    <message>
        <source>GUIDs and MACs of the card are replaced by those in the image ({found} becomes {wanted}).</source>
        <translation>网卡的 GUID 和 MAC 将被镜像中的替换（{found} 变为 {wanted}）。</translation>
    </message>
    <message>
        <source>The VSD text of the card is replaced: {found} becomes {wanted}.</source>
        <translation>网卡的 VSD 文本将被替换：{found} 变为 {wanted}。</translation>
    </message>
    <message>
        <source>The flash holds two images with a signature; the one at {found} boots. The other one is overwritten.</source>
        <translation>闪存中有两个带签名的镜像；启动的是 {found} 处的那个，另一个将被覆盖。</translation>
    </message>
    <message>
        <source>Version {wanted} replaces {found}.</source>
        <translation>版本 {wanted} 将替换 {found}。</translation>
    </message>
    <message>
        <source>The image is made for this board (PSID {found}).</source>
        <translation>镜像是为此板卡制作的（PSID {found}）。</translation>
    </message>
    <message>
        <source>GUIDs and MACs of the card are kept ({found}).</source>
        <translation>网卡的 GUID 和 MAC 将保留（{found}）。</translation>
    </message>
    <message>
        <source>The VSD text of the card is kept.</source>
        <translation>网卡的 VSD 文本将保留。</translation>
    </message>
    <message>
        <source>The boot ROM comes from the image ({wanted}).</source>
        <translation>引导 ROM 来自镜像（{wanted}）。</translation>
    </message>
    <message>
        <source>The image brings no boot ROM; the boot ROM of the card is kept.</source>
        <translation>镜像中没有引导 ROM；将保留网卡的引导 ROM。</translation>
    </message>
    <message>
        <source>The new image is written to the unused copy at {wanted}; the copy at {found} boots until that is complete.</source>
        <translation>新镜像写入 {wanted} 处未使用的副本；完成之前由 {found} 处的副本启动。</translation>
    </message>
    <message>
        <source>The card runs the new firmware after a cold boot: shut down, switch off, wait ten seconds, switch on.</source>
        <translation>冷启动后网卡才会运行新固件：关机、断电、等待十秒、再开机。</translation>
    </message>
    <message>
        <source>The image does not tell which chip it is made for; the card has a {found}.</source>
        <translation>镜像没有说明适用于哪种芯片；网卡上是 {found}。</translation>
    </message>
    <message>
        <source>The image does not tell which board it is made for; the card has the PSID {found}.</source>
        <translation>镜像没有说明适用于哪种板卡；网卡的 PSID 是 {found}。</translation>
    </message>
    <message>
        <source>The image does not tell its version; the card has version {found}.</source>
        <translation>镜像没有说明版本；网卡上的版本是 {found}。</translation>
    </message>
    <message>
        <source>{found} is not a valid GUID of an adapter, and the card would get it.</source>
        <translation>{found} 不是有效的适配器 GUID，而网卡会得到它。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rounded size, then exact bytes</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the card&apos;s identity</source>
        <translation>正在读取网卡标识</translation>
    </message>
    <message>
        <source>Reading the image from the flash</source>
        <translation>正在从闪存读取镜像</translation>
    </message>
    <message>
        <source>Reading the whole flash</source>
        <translation>正在读取整个闪存</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>正在检查镜像</translation>
    </message>
    <message>
        <source>Saving files</source>
        <translation>正在保存文件</translation>
    </message>
    <message>
        <source>Writing the image to the unused copy</source>
        <translation>正在将镜像写入未使用的副本</translation>
    </message>
    <message>
        <source>Writing the signature of the new image</source>
        <translation>正在写入新镜像的签名</translation>
    </message>
    <message>
        <source>Clearing the signature of the old image</source>
        <translation>正在清除旧镜像的签名</translation>
    </message>
    <message>
        <source>Verifying what is on the flash</source>
        <translation>正在校验闪存内容</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Open the image {file}</source>
        <translation>打开镜像 {file}</translation>
    </message>
    <message>
        <source>Read what is on {file}</source>
        <translation>读取 {file} 的内容</translation>
    </message>
    <message>
        <source>Back up {file}</source>
        <translation>备份 {file}</translation>
    </message>
    <message>
        <source>Verify the image on {file}</source>
        <translation>校验 {file} 上的镜像</translation>
    </message>
    <message>
        <source>Flash {wanted} to {file}</source>
        <translation>将 {wanted} 刷写到 {file}</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Check every section</source>
        <translation>检查所有段</translation>
    </message>
    <message>
        <source>Read the card&apos;s identity</source>
        <translation>读取网卡标识</translation>
    </message>
    <message>
        <source>Check that card and image fit</source>
        <translation>检查网卡与镜像是否匹配</translation>
    </message>
    <message>
        <source>Read the image from the flash</source>
        <translation>从闪存读取镜像</translation>
    </message>
    <message>
        <source>Save the image as {file}</source>
        <translation>将镜像保存为 {file}</translation>
    </message>
    <message>
        <source>Save the board INI as {file}</source>
        <translation>将板卡 INI 保存为 {file}</translation>
    </message>
    <message>
        <source>Save the card&apos;s identity as {file}</source>
        <translation>将网卡标识保存为 {file}</translation>
    </message>
    <message>
        <source>Save the checksums as {file}</source>
        <translation>将校验和保存为 {file}</translation>
    </message>
    <message>
        <source>Write the image and read it back</source>
        <translation>写入镜像并读回</translation>
    </message>
    <message>
        <source>Verify what is on the flash now</source>
        <translation>校验闪存中的现有内容</translation>
    </message>
    <message>
        <source>SHA-256 of the saved image: {found}</source>
        <translation>所存镜像的 SHA-256：{found}</translation>
    </message>
    <message>
        <source>{wanted} bytes written to the copy at {offset}</source>
        <translation>已将 {wanted} 字节写入 {offset} 处的副本</translation>
    </message>
    <message>
        <source>{expectedNumber} flash gateway commands, {actualNumber} register accesses</source>
        <translation>闪存网关命令 {expectedNumber} 条，寄存器访问 {actualNumber} 次</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AdapterTreeModel</name>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>端口 %1：%2</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n 个适配器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>PCI address, then state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>无接口</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>链路已连接</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无链路</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>link type, then link state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
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
        <translation>级别</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FirmwarePage</name>
    <message>
        <source>Open an image or choose an adapter to see its firmware.</source>
        <translation>打开镜像或选择适配器以查看其固件。</translation>
    </message>
    <message>
        <source>Unpacking the INI…</source>
        <translation>正在解压 INI…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The image as one piece, with the addresses of the file</source>
        <translation>完整的镜像，使用文件中的地址</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>The flash chunk by chunk: both failsafe copies alternate on it</source>
        <translation>逐块显示闪存：两份故障安全副本交替排列</translation>
    </message>
    <message>
        <source>This image is not failsafe: it lies on the flash as in the file</source>
        <translation>此镜像非故障安全：它在闪存中的排列与文件相同</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, −)</source>
        <translation>缩小（Ctrl+滚轮，−）</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+wheel, +)</source>
        <translation>放大（Ctrl+滚轮，+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>No section could be read.</source>
        <translation>无法读取任何段。</translation>
    </message>
    <message>
        <source>The checks found nothing to remark.</source>
        <translation>检查未发现任何问题。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Board INI</source>
        <translation>板卡 INI</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FlashDialog</name>
    <message>
        <source>I want to write the &amp;same version again</source>
        <translation>我要再次写入相同版本(&amp;S)</translation>
    </message>
    <message>
        <source>I want to write an &amp;older version than the one on the card</source>
        <translation>我要写入比网卡上更旧的版本(&amp;O)</translation>
    </message>
    <message>
        <source>This turns the card into another board. &amp;Type the PSID of the image (%1) to confirm:</source>
        <translation>这会把网卡变成另一种板卡。请输入镜像的 PSID（%1）以确认(&amp;T)：</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>已用时间：%1</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The old image stays the one that boots.</source>
        <translation>取消会在下一个安全点停止。启动的仍是旧镜像。</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>报告已保存为 %1</translation>
    </message>
    <message>
        <source>Writing is under way</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>The card is being flashed. Stop at the next safe point? The old image stays the one that boots.</source>
        <translation>正在刷写网卡。要在下一个安全点停止吗？启动的仍是旧镜像。</translation>
    </message>
    <message>
        <source>Stop at the next safe point</source>
        <translation>在下一个安全点停止</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写入</translation>
    </message>
    <message>
        <source>Flash %1</source>
        <translation>刷写 %1</translation>
    </message>
    <message>
        <source>%1 at PCI address %2, PSID %3</source>
        <translation>%1，PCI 地址 %2，PSID %3</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>请勿关闭计算机</translation>
    </message>
    <message>
        <source>The image goes to the unused half of the flash; the old one stays until the new one is complete and checked.</source>
        <translation>镜像写入闪存中未使用的一半；在新镜像写完并校验之前，旧镜像保持不变。</translation>
    </message>
    <message>
        <source>Starts writing</source>
        <translation>开始写入</translation>
    </message>
    <message>
        <source>Copies the firesteel-cli command that does the same</source>
        <translation>复制等效的 firesteel-cli 命令</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why this image cannot be &amp;written to this card:</source>
        <translation>为何不能将此镜像写入此网卡(&amp;W)：</translation>
    </message>
    <message>
        <source>What &amp;happens:</source>
        <translation>将会发生(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IdentityView</name>
    <message>
        <source>Firmware of unknown version</source>
        <translation>版本未知的固件</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Names the board and its configuration; a card takes images of its own PSID</source>
        <translation>标识板卡及其配置；网卡只接受与自身 PSID 相同的镜像</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>产品版本</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI 设备</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>The chips this image is made for</source>
        <translation>此镜像所适用的芯片</translation>
    </message>
    <message>
        <source>present, not recognised</source>
        <translation>存在，无法识别</translation>
    </message>
    <message>
        <source>none</source>
        <comment>boot ROM</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Boot ROM</source>
        <translation>引导 ROM</translation>
    </message>
    <message>
        <source>Expansion ROMs for network boot</source>
        <translation>用于网络引导的扩展 ROM</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1, failsafe, chunks of %2</source>
        <translation>%1，故障安全，每块 %2</translation>
    </message>
    <message>
        <source>%1, not failsafe</source>
        <translation>%1，非故障安全</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Node GUID</source>
        <translation>节点 GUID</translation>
    </message>
    <message>
        <source>Port 1 GUID</source>
        <translation>端口 1 GUID</translation>
    </message>
    <message>
        <source>Port 2 GUID</source>
        <translation>端口 2 GUID</translation>
    </message>
    <message>
        <source>System GUID</source>
        <translation>系统 GUID</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>GUID or MAC</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Port 1 MAC</source>
        <translation>端口 1 MAC</translation>
    </message>
    <message>
        <source>Port 2 MAC</source>
        <translation>端口 2 MAC</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>Vendor-specific data: a free text</source>
        <translation>厂商专用数据：自由文本</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Board INI</source>
        <translation>板卡 INI</translation>
    </message>
    <message>
        <source>Find in the INI</source>
        <translation>在 INI 中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>The text is very long; only its first megabyte is shown.</source>
        <translation>文本很长，只显示前 1 MB。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobsModel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobsPanel</name>
    <message>
        <source>Select a job first</source>
        <translation>请先选择任务</translation>
    </message>
    <message>
        <source>Stops the job at its next safe point</source>
        <translation>在下一个安全点停止任务</translation>
    </message>
    <message>
        <source>This job is over, so there is nothing to cancel</source>
        <translation>此任务已结束，无需取消</translation>
    </message>
    <message>
        <source>Saves the steps of this job as a text file</source>
        <translation>将此任务的步骤保存为文本文件</translation>
    </message>
    <message>
        <source>The job stops at its next safe point</source>
        <translation>任务将在下一个安全点停止</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MainWindow</name>
    <message>
        <source>Report saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>There is no ConnectX adapter in this computer.
Drop an image file here to look into it.</source>
        <translation>此计算机中没有 ConnectX 适配器。
将镜像文件拖到这里即可查看。</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>正在查找适配器…</translation>
    </message>
    <message>
        <source>Reading the image of %1…</source>
        <translation>正在读取 %1 的镜像…</translation>
    </message>
    <message>
        <source>The image of this card was not read. Verify the card to read it.</source>
        <translation>尚未读取此网卡的镜像。请校验网卡以读取。</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>请先选择网卡</translation>
    </message>
    <message>
        <source>A card is being flashed already</source>
        <translation>已有网卡正在刷写</translation>
    </message>
    <message>
        <source>The card is still being read</source>
        <translation>仍在读取网卡</translation>
    </message>
    <message>
        <source>Opens firmware image files and shows what is in them</source>
        <translation>打开固件镜像文件并显示其内容</translation>
    </message>
    <message>
        <source>Select an opened image first</source>
        <translation>请先选择已打开的镜像</translation>
    </message>
    <message>
        <source>Takes the image out of the list; the file stays</source>
        <translation>从列表中移除镜像；文件不受影响</translation>
    </message>
    <message>
        <source>Looks for adapters again</source>
        <translation>重新查找适配器</translation>
    </message>
    <message>
        <source>Reads the card again and checks every section of its image</source>
        <translation>重新读取网卡并检查其镜像的所有段</translation>
    </message>
    <message>
        <source>Saves image, INI, query text and checksums of the card into a new folder</source>
        <translation>将网卡的镜像、INI、查询文本和校验和保存到新文件夹</translation>
    </message>
    <message>
        <source>Writes an image to the card, after a review</source>
        <translation>确认后将镜像写入网卡</translation>
    </message>
    <message>
        <source>Select a job first</source>
        <translation>请先选择任务</translation>
    </message>
    <message>
        <source>Closes Firesteel</source>
        <translation>关闭 Firesteel</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>About Firesteel</source>
        <translation>关于 Firesteel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Firesteel %1&lt;/h3&gt;&lt;p&gt;Reads, verifies, backs up and safely flashes the firmware of ConnectX adapters.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not a product of NVIDIA.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Firesteel %1&lt;/h3&gt;&lt;p&gt;读取、校验、备份并安全刷写 ConnectX 适配器的固件。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。并非 NVIDIA 的产品。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Writing is under way</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>A card is being flashed. Firesteel must stay open until that is done.</source>
        <translation>正在刷写网卡。完成之前 Firesteel 必须保持打开。</translation>
    </message>
    <message>
        <source>Cancel the job and stay</source>
        <translation>取消任务并留在此处</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写入</translation>
    </message>
    <message>
        <source>Image to flash</source>
        <translation>要刷写的镜像</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>打开镜像</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>固件镜像 (*.bin *.img *.rom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder for the backup of %1</source>
        <translation>%1 的备份文件夹</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>备份失败：%1</translation>
    </message>
    <message>
        <source>The backup is complete</source>
        <translation>备份完成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the image: %1</source>
        <translation>镜像的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The firmware on %1 is damaged</source>
        <translation>%1 上的固件已损坏</translation>
    </message>
    <message>
        <source>The firmware on %1 is sound</source>
        <translation>%1 上的固件完好</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) were read from the flash and checked.</source>
        <translation>
            <numerusform>已从闪存读取并检查全部 %n 个段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashing cannot start</source>
        <translation>无法开始刷写</translation>
    </message>
    <message>
        <source>Open the folder %1</source>
        <translation>打开文件夹 %1</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ReportView</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionDetails</name>
    <message>
        <source>First bytes</source>
        <translation>前若干字节</translation>
    </message>
    <message>
        <source>Choose a part of the image in the map or in the table.</source>
        <translation>请在分布图或表格中选择镜像的一部分。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>First %n byte(s)</source>
        <translation>
            <numerusform>前 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>全部 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>加载地址</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionMap</name>
    <message>
        <source>Section map</source>
        <translation>段分布图</translation>
    </message>
    <message>
        <source>The parts of the image in the order of their addresses. Arrow keys, Home and End choose a part; plus and minus zoom.</source>
        <translation>按地址顺序排列的镜像各部分。方向键、Home 和 End 用于选择，加号和减号用于缩放。</translation>
    </message>
    <message>
        <source>%1  copy %2</source>
        <translation>%1  副本 %2</translation>
    </message>
    <message>
        <source>Flash %1 – %2</source>
        <translation>闪存 %1 – %2</translation>
    </message>
    <message>
        <source>Image %1 – %2</source>
        <translation>镜像 %1 – %2</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>校验和：%1</translation>
    </message>
    <message>
        <source>The other copy: where the next flash would put it</source>
        <translation>另一份副本：下次刷写会写到这里</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionStyle</name>
    <message>
        <source>The second boot stage: code that the boot ROM of the chip loads first and that loads the rest.</source>
        <translation>第二级引导程序：芯片的引导 ROM 首先加载的代码，由它加载其余部分。</translation>
    </message>
    <message>
        <source>Firmware code and data, loaded to the address given.</source>
        <translation>固件的代码和数据，加载到指定地址。</translation>
    </message>
    <message>
        <source>Register settings of the board (address, value, mask) that are applied at start. These are the settings in force, not the INI text.</source>
        <translation>启动时应用的板卡寄存器设置（地址、值、掩码）。实际生效的是这些设置，而不是 INI 文本。</translation>
    </message>
    <message>
        <source>Entry points: where each processor of the chip starts to run the loaded code.</source>
        <translation>入口点：芯片的各个处理器从这里开始运行已加载的代码。</translation>
    </message>
    <message>
        <source>Data for service tools; its format is not public.</source>
        <translation>供服务工具使用的数据；格式未公开。</translation>
    </message>
    <message>
        <source>Expansion ROM for network boot (PXE, UEFI), which the computer runs at start.</source>
        <translation>用于网络引导的扩展 ROM（PXE、UEFI），计算机启动时运行。</translation>
    </message>
    <message>
        <source>The GUIDs and MAC addresses of this card. They are unique for each card and are kept when another image is flashed.</source>
        <translation>此网卡的 GUID 和 MAC 地址。每块网卡各不相同，刷写其他镜像时会保留。</translation>
    </message>
    <message>
        <source>Identification of the board; its format is not public.</source>
        <translation>板卡标识；格式未公开。</translation>
    </message>
    <message>
        <source>Free data of the card&apos;s manufacturer.</source>
        <translation>网卡制造商的自由数据。</translation>
    </message>
    <message>
        <source>The board INI the image was built from, compressed. It is a record: the chip itself uses the Configuration sections.</source>
        <translation>生成镜像所用的板卡 INI（已压缩）。它只是一份记录：芯片本身使用的是 Configuration 段。</translation>
    </message>
    <message>
        <source>What the image says of itself: version, date, PSID, supported chips, product version.</source>
        <translation>镜像的自述信息：版本、日期、PSID、支持的芯片、产品版本。</translation>
    </message>
    <message>
        <source>Compressed firmware code and data.</source>
        <translation>压缩的固件代码和数据。</translation>
    </message>
    <message>
        <source>Texts for firmware traces, compressed; only debugging tools read them.</source>
        <translation>固件跟踪用的文本（已压缩）；只有调试工具会读取。</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>A section of a type that is not known. Its checksum is checked like that of the others.</source>
        <translation>类型未知的段。其校验和与其他段一样会被检查。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>镜像头</translation>
    </message>
    <message>
        <source>The start of the image: signature, full-image checksum, failsafe layout, image size and the addresses of Image Info and GUID.</source>
        <translation>镜像的开头：签名、整个镜像的校验和、故障安全布局、镜像大小，以及 Image Info 和 GUID 的地址。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空隙</translation>
    </message>
    <message>
        <source>Bytes between two sections that belong to neither.</source>
        <translation>两个段之间不属于任何一段的字节。</translation>
    </message>
    <message>
        <source>Trailing data</source>
        <translation>尾部数据</translation>
    </message>
    <message>
        <source>Bytes after the last section. They are not part of the image and are not flashed.</source>
        <translation>最后一段之后的字节。它们不属于镜像，不会被刷写。</translation>
    </message>
    <message>
        <source>NV area</source>
        <translation>NV 区</translation>
    </message>
    <message>
        <source>Flash sectors in which the card keeps its non-volatile settings. Flashing an image leaves them as they are.</source>
        <translation>网卡保存非易失设置的闪存扇区。刷写镜像不会改动它们。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Flash that this image does not use.</source>
        <translation>此镜像未使用的闪存。</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a checksum</comment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>state of a checksum</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>state of a checksum</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>state of a checksum</comment>
        <translation>被截断</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionTableModel</name>
    <message>
        <source>Name of the section as flint prints it</source>
        <translation>段的名称，与 flint 的输出一致</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Address of the first byte in the contiguous image</source>
        <translation>第一个字节在连续镜像中的地址</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Address of the last byte in the contiguous image</source>
        <translation>最后一个字节在连续镜像中的地址</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Size in bytes, with section header and checksum</source>
        <translation>字节数，含段头和校验和</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where the chip loads the code</source>
        <translation>芯片加载代码的位置</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>加载地址</translation>
    </message>
    <message>
        <source>Whether the stored checksum is right</source>
        <translation>存储的校验和是否正确</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Checksum in the image</source>
        <translation>镜像中的校验和</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>Checksum computed over the bytes</source>
        <translation>根据字节计算的校验和</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::VerdictBanner</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the place of the first error</source>
        <translation>显示第一个错误的位置</translation>
    </message>
    <message>
        <source>Do not flash this image. %1</source>
        <translation>请勿刷写此镜像。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>另有 %n 个错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; the image boots.</source>
        <translation>
            <numerusform>全部 %n 个段校验通过；镜像可启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), see the findings.</source>
        <translation>
            <numerusform>%n 个警告，见检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
</TS>

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
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f.</source>
        <translation>只能使用数字 0 到 9 和字母 a 到 f。</translation>
    </message>
    <message numerus="yes">
        <source>A GUID has 16 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>GUID 有 16 位十六进制数字，此处为 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A MAC has 12 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>MAC 有 12 位十六进制数字，此处为 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>All zeros or all ones mean &quot;no address&quot;.</source>
        <translation>全 0 或全 1 表示“没有地址”。</translation>
    </message>
    <message>
        <source>The second digit is odd, which makes this a group (multicast) address; a card needs its own.</source>
        <translation>第二位数字为奇数，因此这是组播地址；网卡需要自己的地址。</translation>
    </message>
    <message>
        <source>An address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
</context>
<context>
    <name>BoardConfigPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search keys, values and meanings</source>
        <translation>搜索键、值和含义</translation>
    </message>
    <message>
        <source>Keys of the board INI</source>
        <translation>板卡 INI 的键</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>键的说明</translation>
    </message>
    <message>
        <source>INI fi&amp;le</source>
        <translation>INI 文件(&amp;L)</translation>
    </message>
    <message>
        <source>B&amp;uild image…</source>
        <translation>构建镜像(&amp;U)…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Also keys not &amp;set</source>
        <translation>包括未设置的键(&amp;S)</translation>
    </message>
    <message>
        <source>Only changed &amp;keys</source>
        <translation>只看已更改的键(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Findings in the INI</source>
        <translation>INI 的检查结果</translation>
    </message>
</context>
<context>
    <name>BuildDialog</name>
    <message>
        <source>Build an image</source>
        <translation>构建镜像</translation>
    </message>
    <message>
        <source>Build an image from the edited INI</source>
        <translation>用编辑后的 INI 构建镜像</translation>
    </message>
    <message>
        <source>The image is verified and saved as a file. No card is written to.</source>
        <translation>镜像经校验后保存为文件，不会写入任何网卡。</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>变化内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Steps of this job</source>
        <translation>此任务的步骤</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
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
        <source>Show fol&amp;der</source>
        <translation>打开所在文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Op&amp;en the image</source>
        <translation>打开镜像(&amp;E)</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>打开镜像</translation>
    </message>
    <message>
        <source>&amp;Flash to a card…</source>
        <translation>刷写到网卡(&amp;F)…</translation>
    </message>
    <message>
        <source>Flash to a card</source>
        <translation>刷写到网卡</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Buil&amp;d</source>
        <translation>构建(&amp;D)</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
</context>
<context>
    <name>BuildResult</name>
    <message>
        <source>Built and verified</source>
        <translation>已构建并校验</translation>
    </message>
    <message>
        <source>The image is saved, was read back from the disk, and every checksum in it is right.</source>
        <translation>镜像已保存并从磁盘读回，其中的校验和全部正确。</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>保存为：</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256：</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation>固件：</translation>
    </message>
    <message>
        <source>%1, PSID %2, %3</source>
        <comment>version, PSID, size</comment>
        <translation>%1，PSID %2，%3</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The build was stopped, as you asked.</source>
        <translation>已按您的要求停止构建。</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Go back to start it again, as it is or with other settings.</source>
        <translation>返回后可重新开始，设置可照旧，也可更改。</translation>
    </message>
    <message>
        <source>The parameter maps have changed since the keys were listed. Go back: the list is made again, and what cannot be translated is marked there.</source>
        <translation>列出各键之后，参数映射发生了变化。请返回：列表会重新生成，无法转换的键会在其中标出。</translation>
    </message>
    <message>
        <source>The image could not be built</source>
        <translation>无法构建镜像</translation>
    </message>
    <message>
        <source>Read the steps below, then go back to change the settings.</source>
        <translation>请查看下面的步骤，然后返回更改设置。</translation>
    </message>
    <message>
        <source>On the disk:</source>
        <translation>磁盘上：</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 is as it was.</source>
        <translation>未保存任何内容。%1 保持不变。</translation>
    </message>
    <message>
        <source>Nothing was saved; there is no file %1.</source>
        <translation>未保存任何内容，没有文件 %1。</translation>
    </message>
</context>
<context>
    <name>BuildSetup</name>
    <message>
        <source>&amp;Image file…</source>
        <translation>镜像文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose an image file</source>
        <translation>选择镜像文件</translation>
    </message>
    <message>
        <source>Builder:</source>
        <translation>构建方式：</translation>
    </message>
    <message>
        <source>&amp;Rebuild the image</source>
        <translation>重新构建镜像(&amp;R)</translation>
    </message>
    <message>
        <source>Rebuild the image</source>
        <translation>重新构建镜像</translation>
    </message>
    <message>
        <source>mlx&amp;burn, the vendor&apos;s tool</source>
        <translation>mlxburn（厂商工具）(&amp;B)</translation>
    </message>
    <message>
        <source>mlxburn, the vendor&apos;s tool</source>
        <translation>mlxburn（厂商工具）</translation>
    </message>
    <message>
        <source>.ml&amp;x file:</source>
        <translation>.mlx 文件(&amp;X)：</translation>
    </message>
    <message>
        <source>The .mlx file</source>
        <translation>.mlx 文件</translation>
    </message>
    <message>
        <source>Firmware as the vendor released it for this chip</source>
        <translation>厂商为此芯片发布的固件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the .mlx file</source>
        <translation>选择 .mlx 文件</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>mlxburn warned of a line outside of any group: harmless, released .mlx files have one.</source>
        <translation>mlxburn 警告有一行不属于任何组：无害，正式发布的 .mlx 文件中也有这样的行。</translation>
    </message>
    <message>
        <source>mlxburn warned that a parameter is set twice: harmless where both values are the same.</source>
        <translation>mlxburn 警告有参数设置了两次：若两个值相同则无害。</translation>
    </message>
    <message>
        <source>A part of MFT that builds images is not installed. Install MFT again with its option --oem.</source>
        <translation>未安装 MFT 中用于构建镜像的组件。请用 --oem 选项重新安装 MFT。</translation>
    </message>
    <message>
        <source>This mlxburn does not know an option that building needs. MFT up to 4.26 is known to build images.</source>
        <translation>此 mlxburn 不支持构建镜像所需的选项。已知 4.26 及更早的 MFT 可以构建镜像。</translation>
    </message>
    <message>
        <source>{found}: manuals of MFT {wanted} and later no longer tell how to build images; 4.26 still does. If it fails, try an older MFT.</source>
        <translation>{found}：MFT {wanted} 及以后的手册不再说明如何构建镜像，4.26 的手册还有。如果失败，请换用较旧的 MFT。</translation>
    </message>
    <message>
        <source>The .mlx file is for another chip: device {actual}, not {expected}.</source>
        <translation>.mlx 文件适用于另一种芯片：设备 {actual}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>The .mlx file is older than the image: version {found}, not {wanted}.</source>
        <translation>.mlx 文件比镜像旧：版本 {found}，而不是 {wanted}。</translation>
    </message>
    <message>
        <source>The INI inside the image differs from the one that mlxburn was given.</source>
        <translation>镜像中的 INI 与提供给 mlxburn 的不同。</translation>
    </message>
</context>
<context>
    <name>CardJobDialog</name>
    <message>
        <source>What &amp;happens:</source>
        <translation>将会发生(&amp;H)：</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将会发生</translation>
    </message>
    <message>
        <source>Before writing</source>
        <translation>写入之前</translation>
    </message>
    <message>
        <source>Make a &amp;backup first, in</source>
        <translation>先做备份，保存到(&amp;B)</translation>
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
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>选择备份文件夹</translation>
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
    <name>ComparePicker</name>
    <message>
        <source>Compare images</source>
        <translation>比较镜像</translation>
    </message>
    <message>
        <source>Choose two images: opened files, or what is on a card.</source>
        <translation>请选择两个镜像：已打开的文件，或网卡上的内容。</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>左侧(&amp;L)：</translation>
    </message>
    <message>
        <source>Left image</source>
        <translation>左侧镜像</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>右侧(&amp;R)：</translation>
    </message>
    <message>
        <source>Right image</source>
        <translation>右侧镜像</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens another image and compares with it</source>
        <translation>打开另一个镜像并与之比较</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>moved</source>
        <translation>位置变化</translation>
    </message>
    <message>
        <source>load address, entry point or CRC state differs</source>
        <translation>加载地址、入口点或 CRC 状态不同</translation>
    </message>
    <message>
        <source>only section header and CRC differ</source>
        <translation>仅段头和 CRC 不同</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>不同字节数</translation>
    </message>
    <message>
        <source>Left address</source>
        <translation>左侧地址</translation>
    </message>
    <message>
        <source>Left size</source>
        <translation>左侧大小</translation>
    </message>
    <message>
        <source>Right address</source>
        <translation>右侧地址</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>右侧大小</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>INI 节</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Left line</source>
        <translation>左侧行号</translation>
    </message>
    <message>
        <source>Right line</source>
        <translation>右侧行号</translation>
    </message>
    <message>
        <source>Configuration %1</source>
        <translation>Configuration %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Left value</source>
        <translation>左侧值</translation>
    </message>
    <message>
        <source>Left mask</source>
        <translation>左侧掩码</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>右侧值</translation>
    </message>
    <message>
        <source>Right mask</source>
        <translation>右侧掩码</translation>
    </message>
    <message>
        <source>Bits that differ</source>
        <translation>不同的位</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识信息</translation>
    </message>
    <message>
        <source>Neither image tells anything of itself.</source>
        <translation>两个镜像都没有自述信息。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Neither image has sections.</source>
        <translation>两个镜像都没有段。</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Neither image has an INI that can be read.</source>
        <translation>两个镜像都没有可读取的 INI。</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Configuration 记录</translation>
    </message>
    <message>
        <source>Only FS2 images have Configuration records that can be told apart.</source>
        <translation>只有 FS2 镜像的 Configuration 记录可以逐条区分。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>No byte differs.</source>
        <translation>没有不同的字节。</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Web pages (*.html);;All files (*)</source>
        <translation>网页 (*.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Address before</source>
        <translation>更改前地址</translation>
    </message>
    <message>
        <source>Address after</source>
        <translation>更改后地址</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>更改前大小</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>更改后大小</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>section, bytes</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>added</source>
        <comment>section, bytes</comment>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>Header of the image</source>
        <translation>镜像头</translation>
    </message>
    <message>
        <source>Entries after {section}</source>
        <translation>{section} 之后的条目</translation>
    </message>
    <message>
        <source>Gap after {section}</source>
        <translation>{section} 之后的空隙</translation>
    </message>
    <message>
        <source>Both are identical, byte for byte.</source>
        <translation>两者逐字节完全相同。</translation>
    </message>
    <message>
        <source>Both hold the same; only the erased flash around it differs.</source>
        <translation>两者内容相同；只有周围已擦除的闪存不同。</translation>
    </message>
    <message>
        <source>They differ. Bytes that differ: {actualNumber}.</source>
        <translation>两者不同。不同的字节数：{actualNumber}。</translation>
    </message>
    <message>
        <source>Comparison of two firmware images</source>
        <translation>两个固件镜像的比较</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>位置变化</translation>
    </message>
    <message>
        <source>load address, entry point or CRC state differs</source>
        <translation>加载地址、入口点或 CRC 状态不同</translation>
    </message>
    <message>
        <source>only section header and CRC differ</source>
        <translation>仅段头和 CRC 不同</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识信息</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Left address</source>
        <translation>左侧地址</translation>
    </message>
    <message>
        <source>Left size</source>
        <translation>左侧大小</translation>
    </message>
    <message>
        <source>Right address</source>
        <translation>右侧地址</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>右侧大小</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>不同字节数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Left line</source>
        <translation>左侧行号</translation>
    </message>
    <message>
        <source>Right line</source>
        <translation>右侧行号</translation>
    </message>
    <message>
        <source>An INI has more keys than were compared.</source>
        <translation>INI 中的键多于已比较的数量。</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Configuration 记录</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Left value / mask</source>
        <translation>左侧值/掩码</translation>
    </message>
    <message>
        <source>Right value / mask</source>
        <translation>右侧值/掩码</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>There are more records than were compared.</source>
        <translation>记录多于已比较的数量。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>There are more ranges than are listed.</source>
        <translation>区间多于已列出的数量。</translation>
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
    <name>EngineTable</name>
    <message>
        <source>mstflint after version 3.8 no longer supports {wanted}; Firesteel&apos;s own engine is used.</source>
        <translation>3.8 之后的 mstflint 都不支持 {wanted}；使用 Firesteel 自带的引擎。</translation>
    </message>
    <message>
        <source>{found} knows {wanted}, but mstflint from 4.30 on is reported to crash on such cards; Firesteel&apos;s own engine is used.</source>
        <translation>{found} 支持 {wanted}，但据报告 4.30 及以后的 mstflint 在此类网卡上会崩溃；使用 Firesteel 自带的引擎。</translation>
    </message>
    <message>
        <source>Firesteel&apos;s own engine knows {wanted} and needs no other program.</source>
        <translation>Firesteel 自带的引擎支持 {wanted}，不需要其他程序。</translation>
    </message>
    <message>
        <source>The vendor&apos;s {found} supports {wanted}.</source>
        <translation>厂商的 {found} 支持 {wanted}。</translation>
    </message>
    <message>
        <source>{wanted} needs the vendor&apos;s mstflint, which is not installed.</source>
        <translation>{wanted} 需要厂商的 mstflint，但尚未安装。</translation>
    </message>
    <message>
        <source>{found} is too old to know {wanted}.</source>
        <translation>{found} 版本太旧，不支持 {wanted}。</translation>
    </message>
    <message>
        <source>{wanted} has no NV configuration.</source>
        <translation>{wanted} 没有 NV 配置。</translation>
    </message>
    <message>
        <source>{found} knows {wanted}; from 4.23 on mstconfig no longer does.</source>
        <translation>{found} 支持 {wanted}；从 4.23 起 mstconfig 不再支持。</translation>
    </message>
    <message>
        <source>{found} no longer knows {wanted}: 4.22 was the last that did. Firesteel&apos;s own engine does not read these settings yet.</source>
        <translation>{found} 不再支持 {wanted}：最后支持的版本是 4.22。Firesteel 自带的引擎目前还不能读取这些设置。</translation>
    </message>
    <message>
        <source>These settings need the vendor&apos;s mstconfig, which is not installed.</source>
        <translation>这些设置需要厂商的 mstconfig，但尚未安装。</translation>
    </message>
    <message>
        <source>{wanted} starts new firmware only after a cold boot: switch the computer off, wait ten seconds, switch it on.</source>
        <translation>{wanted} 只有在冷启动后才会运行新固件：关闭计算机，等待十秒，再开机。</translation>
    </message>
    <message>
        <source>{found} can make {wanted} start new firmware where its firmware and the computer allow it.</source>
        <translation>在固件和计算机允许的情况下，{found} 可以让 {wanted} 直接运行新固件。</translation>
    </message>
    <message>
        <source>This needs the vendor&apos;s mstfwreset, which is not installed. A cold boot does the same.</source>
        <translation>这需要厂商的 mstfwreset，但尚未安装。冷启动的效果相同。</translation>
    </message>
    <message>
        <source>Neither Firesteel nor a tool that was found knows {wanted}.</source>
        <translation>Firesteel 和已找到的工具都不支持 {wanted}。</translation>
    </message>
    <message>
        <source>Read, verify and flash</source>
        <translation>读取、校验和刷写</translation>
    </message>
    <message>
        <source>INI, boot ROM, GUIDs</source>
        <translation>INI、引导 ROM、GUID</translation>
    </message>
    <message>
        <source>NV configuration</source>
        <translation>NV 配置</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Firesteel&apos;s own engine</source>
        <translation>Firesteel 自带引擎</translation>
    </message>
    <message>
        <source>The vendor&apos;s tool</source>
        <translation>厂商工具</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>EngineTableView</name>
    <message>
        <source>Who does what</source>
        <translation>各项操作由谁执行</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
        <source>Do not flash this image. Fetch it again or use your backup.</source>
        <translation>不要刷写此镜像。请重新获取，或使用您的备份。</translation>
    </message>
    <message>
        <source>An image cannot be built from this description: {found}</source>
        <translation>无法根据此描述构建镜像：{found}</translation>
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
        <source>its registers.bin is damaged or of another version</source>
        <translation>其 registers.bin 已损坏或版本不符</translation>
    </message>
    <message>
        <source>the flash holds more than two image signatures, so that nothing tells which image boots</source>
        <translation>闪存中有两个以上的镜像签名，无法判断启动的是哪个镜像</translation>
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
    <message>
        <source>{file} holds an image of format {found}. This version of Firesteel reads FS2, FS3 and FS4 images.</source>
        <translation>{file} 中是 {found} 格式的镜像。此版本的 Firesteel 可读取 FS2、FS3 和 FS4 镜像。</translation>
    </message>
    <message>
        <source>{file} is an encrypted image: only what its vendor left in clear can be shown.</source>
        <translation>{file} 是加密镜像：只能显示厂商未加密的部分。</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged at {offset}: {found}</source>
        <translation>固件包 {file} 在 {offset} 处损坏：{found}</translation>
    </message>
    <message>
        <source>Fetch the file again; compare its checksum with the one its source gives.</source>
        <translation>请重新获取该文件，并将其校验和与来源处给出的比对。</translation>
    </message>
    <message>
        <source>The bundle {file} unpacks to more than {expectedNumber} bytes, which no firmware has.</source>
        <translation>固件包 {file} 解压后超过 {expectedNumber} 字节，任何固件都没有这么大。</translation>
    </message>
    <message>
        <source>This is not a firmware bundle, whatever its name says.</source>
        <translation>无论文件名如何，这都不是固件包。</translation>
    </message>
    <message>
        <source>The bundle {file} has no image for the PSID {wanted}.</source>
        <translation>固件包 {file} 中没有适用于 PSID {wanted} 的镜像。</translation>
    </message>
    <message>
        <source>Look through its list for the PSIDs that it serves.</source>
        <translation>请在其列表中查看它适用于哪些 PSID。</translation>
    </message>
    <message>
        <source>{file} is a bundle of {actualNumber} images: say for which PSID.</source>
        <translation>{file} 是包含 {actualNumber} 个镜像的固件包：请指明所需的 PSID。</translation>
    </message>
    <message>
        <source>The bundle {file} has several images for the PSID {wanted}: {found}.</source>
        <translation>固件包 {file} 中有多个适用于 PSID {wanted} 的镜像：{found}。</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>请指明需要哪一个。</translation>
    </message>
    <message>
        <source>The firmware library {file} cannot be used: {found}</source>
        <translation>无法使用固件库 {file}：{found}</translation>
    </message>
    <message>
        <source>It holds only what a search of your folders finds again: delete the file and search once more.</source>
        <translation>其中只有搜索您的文件夹就能重新找到的内容：请删除该文件并重新搜索。</translation>
    </message>
    <message>
        <source>The table {file} inside this program is damaged: {found}.</source>
        <translation>本程序内部的表 {file} 已损坏：{found}。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>its flash.bin is missing, has the wrong size or may not be written</source>
        <translation>其 flash.bin 缺失、大小不对或不可写</translation>
    </message>
    <message>
        <source>its registers.bin is missing, has the wrong size or may not be written</source>
        <translation>其 registers.bin 缺失、大小不对或不可写</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>它是其他程序的数据库</translation>
    </message>
    <message>
        <source>it was made by a newer version of Firesteel</source>
        <translation>它由更新版本的 Firesteel 创建</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {found}.</source>
        <translation>无法读取文件夹 {file}：{found}。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that its disk is connected and that you may read it.</source>
        <translation>请检查该文件夹是否存在、所在磁盘是否已连接，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>{file} is not a folder.</source>
        <translation>{file} 不是文件夹。</translation>
    </message>
    <message>
        <source>Name the folder that the file is in.</source>
        <translation>请指定该文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Check that the name is not that of a folder or of a file of another program, that you may write there, and that the disk is not full.</source>
        <translation>请检查该名称不是文件夹或其他程序的文件，您有权在该处写入，且磁盘未满。</translation>
    </message>
    <message>
        <source>The firmware library {file} is damaged or not a library: {found}</source>
        <translation>固件库 {file} 已损坏或不是固件库：{found}</translation>
    </message>
    <message>
        <source>{expectedNumber} bytes are needed, but the disk has room for only {actualNumber}</source>
        <translation>需要 {expectedNumber} 字节，但磁盘只剩 {actualNumber} 字节的空间</translation>
    </message>
    <message>
        <source>The flash of {file} is write-protected: at {offset} nothing changed when it was erased or written.</source>
        <translation>{file} 的闪存被写保护：擦除或写入后，{offset} 处没有任何变化。</translation>
    </message>
    <message>
        <source>The old image is unchanged and still boots. Look for a write-protect jumper on the card, or ask its maker; then try again.</source>
        <translation>旧镜像未被改动，仍可启动。请查看网卡上是否有写保护跳线，或咨询厂商；然后重试。</translation>
    </message>
    <message>
        <source>The flash semaphore of {file} is taken, but no program is using the card: one was probably killed in the middle of its work.</source>
        <translation>{file} 的闪存信号量已被占用，但没有程序在使用此网卡：可能有程序在工作中途被终止。</translation>
    </message>
    <message>
        <source>Make sure that no other flash tool runs, then free the semaphore: firesteel-cli clear-semaphore, or power the card off and on.</source>
        <translation>请确认没有其他刷写工具在运行，然后释放信号量：firesteel-cli clear-semaphore，或将网卡断电后重新上电。</translation>
    </message>
    <message>
        <source>{file} cannot be recovered with this backup. {found}</source>
        <translation>无法用此备份恢复 {file}。{found}</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this card, or an image for its chip together with its GUIDs and MACs.</source>
        <translation>请选择此网卡的备份，或适用于其芯片的镜像以及它的 GUID 和 MAC。</translation>
    </message>
    <message>
        <source>You may not access the registers of {file}.</source>
        <translation>您无权访问 {file} 的寄存器。</translation>
    </message>
    <message>
        <source>Only the administrator may. In a terminal: {wanted}</source>
        <translation>只有管理员可以访问。在终端中执行：{wanted}</translation>
    </message>
    <message>
        <source>The kernel is locked down (Secure Boot), so no program may access the registers of {file}, not even for the administrator.</source>
        <translation>内核已锁定（Secure Boot），因此任何程序都不能访问 {file} 的寄存器，管理员也不行。</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the setup of the computer, or boot a live system without it, and try again.</source>
        <translation>请在计算机的设置中关闭 Secure Boot，或启动一个不使用它的 Live 系统，然后重试。</translation>
    </message>
    <message>
        <source>The firmware of {file} has locked access to its registers (they read as 0xbad0cafe).</source>
        <translation>{file} 的固件锁定了对其寄存器的访问（读出为 0xbad0cafe）。</translation>
    </message>
    <message>
        <source>Unlock it with the key of its maker: mstflint hw_access enable. In flash recovery the card is never locked.</source>
        <translation>请用厂商的密钥解锁：mstflint hw_access enable。处于闪存恢复模式的网卡不会被锁定。</translation>
    </message>
    <message>
        <source>The program firesteel-helper, which works on the cards, is not where it belongs: {found}.</source>
        <translation>负责操作网卡的程序 firesteel-helper 不在应有的位置：{found}。</translation>
    </message>
    <message>
        <source>Install Firesteel again.</source>
        <translation>请重新安装 Firesteel。</translation>
    </message>
    <message>
        <source>The program firesteel-helper ended before its work was done: {found}.</source>
        <translation>程序 firesteel-helper 未完成工作就退出了：{found}。</translation>
    </message>
    <message>
        <source>Look at the card again: what is on its flash is shown as it is now. The log has the details.</source>
        <translation>请再检查一次网卡：显示的是其闪存中现有的内容。详情见日志。</translation>
    </message>
    <message>
        <source>Another program is working on {file}.</source>
        <translation>另一个程序正在操作 {file}。</translation>
    </message>
    <message>
        <source>Wait until it is done. One operation runs at a time.</source>
        <translation>请等待它完成。每次只执行一项操作。</translation>
    </message>
    <message>
        <source>firesteel-helper refused a request: {found}.</source>
        <translation>firesteel-helper 拒绝了请求：{found}。</translation>
    </message>
    <message>
        <source>Window and helper may be of different versions. Close Firesteel and start it again.</source>
        <translation>窗口程序与辅助程序的版本可能不同。请关闭 Firesteel 后重新启动。</translation>
    </message>
    <message>
        <source>The system has no pkexec, so Firesteel cannot ask for the administrator&apos;s password.</source>
        <translation>系统中没有 pkexec，因此 Firesteel 无法请求管理员密码。</translation>
    </message>
    <message>
        <source>Install polkit (package pkexec), or use a terminal: {wanted}</source>
        <translation>请安装 polkit（软件包 pkexec），或使用终端：{wanted}</translation>
    </message>
    <message>
        <source>No program of this desktop can ask for the administrator&apos;s password (there is no polkit agent).</source>
        <translation>此桌面环境中没有程序可以请求管理员密码（没有 polkit 代理）。</translation>
    </message>
    <message>
        <source>Start the agent of your desktop, or use a terminal: {wanted}</source>
        <translation>请启动桌面环境的 polkit 代理，或使用终端：{wanted}</translation>
    </message>
    <message>
        <source>The administrator&apos;s password was not given, so {file} was not touched.</source>
        <translation>未提供管理员密码，因此没有改动 {file}。</translation>
    </message>
    <message>
        <source>Try again and enter the password, or use a terminal: {wanted}</source>
        <translation>请重试并输入密码，或使用终端：{wanted}</translation>
    </message>
    <message>
        <source>The rules of this system do not allow you to work on {file}.</source>
        <translation>此系统的规则不允许您操作 {file}。</translation>
    </message>
    <message>
        <source>Ask the administrator, or use a terminal: {wanted}</source>
        <translation>请联系管理员，或使用终端：{wanted}</translation>
    </message>
    <message>
        <source>The program {wanted} is needed for {file} and is not installed.</source>
        <translation>{file} 需要程序 {wanted}，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it: package mstflint on Debian, Ubuntu and Fedora, or the vendor&apos;s MFT.</source>
        <translation>请安装：Debian、Ubuntu 和 Fedora 中的软件包 mstflint，或厂商的 MFT。</translation>
    </message>
    <message>
        <source>{wanted} failed on {file}: {found}</source>
        <translation>{wanted} 在 {file} 上执行失败：{found}</translation>
    </message>
    <message>
        <source>The log has everything that the tool printed.</source>
        <translation>日志中有该工具的全部输出。</translation>
    </message>
    <message>
        <source>{wanted} was ended by a signal while it worked on {file}.</source>
        <translation>{wanted} 在操作 {file} 时被信号终止。</translation>
    </message>
    <message>
        <source>A burn that is cut off leaves the old image in place. Look at the card again before you restart the computer.</source>
        <translation>刷写中断时旧镜像仍保留。在重新启动计算机之前，请再检查一次网卡。</translation>
    </message>
    <message>
        <source>{wanted} printed something about {file} that is not understood: {found}</source>
        <translation>无法理解 {wanted} 关于 {file} 的输出：{found}</translation>
    </message>
    <message>
        <source>Its version may be newer than this program. The log has everything that it printed.</source>
        <translation>其版本可能比本程序新。日志中有它的全部输出。</translation>
    </message>
    <message>
        <source>its card.json names a chip that cannot be simulated</source>
        <translation>其 card.json 指定了无法模拟的芯片</translation>
    </message>
    <message>
        <source>the card has no boot ROM</source>
        <translation>网卡没有引导 ROM</translation>
    </message>
    <message>
        <source>The image has no GUIDs of its own, and none were given: without them the card cannot work in a network.</source>
        <translation>镜像没有自己的 GUID，也没有另外给出：没有 GUID，网卡无法在网络中工作。</translation>
    </message>
    <message>
        <source>The flash holds a sound image for this chip already. Take the recovery jumper off if there is one, and switch the computer off and on; or flash as usual.</source>
        <translation>闪存中已有适用于此芯片的完好镜像。如有恢复跳线请取下，然后关机再开机；或者按常规方式刷写。</translation>
    </message>
    <message>
        <source>this engine cannot read the INI of this card</source>
        <translation>此引擎无法读取此网卡的 INI</translation>
    </message>
    <message>
        <source>this engine cannot read the boot ROM of this card</source>
        <translation>此引擎无法读取此网卡的引导 ROM</translation>
    </message>
    <message>
        <source>this engine cannot remove the boot ROM of this card</source>
        <translation>此引擎无法移除此网卡的引导 ROM</translation>
    </message>
    <message>
        <source>this engine cannot set the GUIDs of this card</source>
        <translation>此引擎无法设置此网卡的 GUID</translation>
    </message>
    <message>
        <source>this engine cannot recover this card</source>
        <translation>此引擎无法恢复此网卡</translation>
    </message>
    <message>
        <source>this card starts new firmware only after a cold boot: switch the computer off, wait ten seconds, switch it on</source>
        <translation>此网卡只有在冷启动后才会运行新固件：关闭计算机，等待十秒，再开机</translation>
    </message>
    <message>
        <source>this engine cannot free the flash semaphore of this card</source>
        <translation>此引擎无法释放此网卡的闪存信号量</translation>
    </message>
    <message>
        <source>no engine of this program serves this chip</source>
        <translation>本程序没有支持此芯片的引擎</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a GUID has up to 16 digits, 0-9 and a-f)</source>
        <translation>“{wanted}”（GUID 最多 16 位，0-9 和 a-f）</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a MAC has up to 12 digits, 0-9 and a-f)</source>
        <translation>“{wanted}”（MAC 最多 12 位，0-9 和 a-f）</translation>
    </message>
    <message>
        <source>&quot;{wanted}&quot; (a multicast address, which no port may have)</source>
        <translation>“{wanted}”（组播地址，任何端口都不能使用）</translation>
    </message>
    <message>
        <source>More than one value, but this card takes a single base value and counts up from it</source>
        <translation>除基础值以外的地址（此网卡从基础值开始依次编号）</translation>
    </message>
    <message>
        <source>{wanted} GUIDs (it has to be one or four)</source>
        <translation>GUID 个数 {wanted}（应为一个或四个）</translation>
    </message>
    <message>
        <source>{wanted} MACs (it has to be one or two)</source>
        <translation>MAC 个数 {wanted}（应为一个或两个）</translation>
    </message>
    <message>
        <source>The image on this card has no boot ROM.</source>
        <translation>此网卡上的镜像没有引导 ROM。</translation>
    </message>
    <message>
        <source>the firmware on this card has no boot ROM</source>
        <translation>此网卡上的固件没有引导 ROM</translation>
    </message>
    <message>
        <source>The parameter map {file} cannot be used: {found}.</source>
        <translation>无法使用参数映射 {file}：{found}。</translation>
    </message>
    <message>
        <source>Correct the map or take it out of its folder. docs/parameter-map.md tells what a map may hold.</source>
        <translation>请修正该映射，或将其移出文件夹。映射可包含的内容见 docs/parameter-map.md。</translation>
    </message>
    <message>
        <source>{file}: {actualNumber} of the changed keys cannot be translated into Configuration records, so the card would not do what its INI says: {wanted}.</source>
        <translation>{file}：有 {actualNumber} 个已更改的键无法转换为 Configuration 记录，网卡的行为将与其 INI 不符：{wanted}。</translation>
    </message>
    <message>
        <source>Take these changes back, add a parameter map that knows the keys, or accept an image whose INI says one thing and whose records say another.</source>
        <translation>请撤销这些更改，添加包含这些键的参数映射，或接受 INI 与记录不一致的镜像。</translation>
    </message>
    <message>
        <source>{file} does not tell its version or chip</source>
        <translation>{file} 没有说明其版本或芯片</translation>
    </message>
    <message>
        <source>{file} has version {found}, another one has {wanted}; a map is learned from images of one version and one chip</source>
        <translation>{file} 的版本为 {found}，另一个为 {wanted}；参数映射只能从同一版本、同一芯片的镜像中学习</translation>
    </message>
    <message>
        <source>the INI has a NUL byte at {offset}; everything after it would be lost.</source>
        <translation>INI 在 {offset} 处有 NUL 字节，其后的内容会丢失。</translation>
    </message>
    <message>
        <source>what it answered is not understood</source>
        <translation>它的回答无法理解</translation>
    </message>
    <message>
        <source>it has a field that does not belong there</source>
        <translation>其中有不应出现的字段</translation>
    </message>
    <message>
        <source>the folder of the card is not text</source>
        <translation>网卡的文件夹不是文本</translation>
    </message>
    <message>
        <source>the folder of the card is not an absolute path</source>
        <translation>网卡的文件夹不是绝对路径</translation>
    </message>
    <message>
        <source>it names no card</source>
        <translation>它没有指定网卡</translation>
    </message>
    <message>
        <source>the PCI address does not have the form 0000:24:00.0</source>
        <translation>PCI 地址的格式不是 0000:24:00.0</translation>
    </message>
    <message>
        <source>its image has no valid name, size or place on the flash</source>
        <translation>其镜像的名称、大小或在闪存中的位置无效</translation>
    </message>
    <message>
        <source>its image is empty or larger than any flash</source>
        <translation>其镜像为空，或大于任何闪存</translation>
    </message>
    <message>
        <source>its GUIDs and MACs are not valid</source>
        <translation>其 GUID 和 MAC 无效</translation>
    </message>
    <message>
        <source>it does not say how much to read</source>
        <translation>它没有说明要读取多少</translation>
    </message>
    <message>
        <source>its consents are not valid</source>
        <translation>其中的同意项无效</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>该行太长</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>it has no number</source>
        <translation>它没有编号</translation>
    </message>
    <message>
        <source>it has no verb</source>
        <translation>它没有命令</translation>
    </message>
    <message>
        <source>there is no such verb</source>
        <translation>没有这样的命令</translation>
    </message>
    <message>
        <source>the file that came with it is not sealed, or has another size than it says</source>
        <translation>其文件未密封，或大小与所述不符</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>it was ended by signal {expectedNumber}</source>
        <translation>它被信号 {expectedNumber} 终止</translation>
    </message>
    <message>
        <source>it ended with exit code {expectedNumber}</source>
        <translation>它以退出码 {expectedNumber} 结束</translation>
    </message>
    <message>
        <source>it is of another version than this program</source>
        <translation>它的版本与本程序不同</translation>
    </message>
    <message>
        <source>its number is not higher than the one before</source>
        <translation>其编号不大于前一个</translation>
    </message>
    <message>
        <source>it brings a file and takes none</source>
        <translation>它带有文件，但不需要文件</translation>
    </message>
    <message>
        <source>with raised privileges it serves no simulated cards</source>
        <translation>以提升的权限运行时，它不处理模拟网卡</translation>
    </message>
    <message>
        <source>the folder of libfiresteel-simulated.so has a colon or a semicolon in its path, which the system&apos;s loader takes for its end</source>
        <translation>libfiresteel-simulated.so 所在文件夹的路径中有冒号或分号，系统加载器会将其当作路径的结尾</translation>
    </message>
</context>
<context>
    <name>ErrorButtons</name>
    <message>
        <source>Co&amp;py command</source>
        <translation>复制命令(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>复制命令 %1</translation>
    </message>
    <message>
        <source>F&amp;ree the semaphore…</source>
        <translation>释放信号量(&amp;T)…</translation>
    </message>
    <message>
        <source>Free the flash semaphore</source>
        <translation>释放闪存信号量</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>PSID the card was made with</source>
        <translation>网卡出厂时的 PSID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>产品版本</translation>
    </message>
    <message>
        <source>PCI device id</source>
        <translation>PCI 设备 ID</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>引导 ROM</translation>
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
        <source>Port 1 MAC</source>
        <translation>端口 1 MAC</translation>
    </message>
    <message>
        <source>Port 2 MAC</source>
        <translation>端口 2 MAC</translation>
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
        <translation>网卡出厂时的 GUID</translation>
    </message>
    <message>
        <source>MACs the card was made with</source>
        <translation>网卡出厂时的 MAC</translation>
    </message>
    <message>
        <source>VSD</source>
        <translation>VSD</translation>
    </message>
    <message>
        <source>VSD of the card</source>
        <translation>网卡的 VSD</translation>
    </message>
    <message>
        <source>VSD vendor id</source>
        <translation>VSD 厂商 ID</translation>
    </message>
    <message>
        <source>PRS file</source>
        <translation>PRS 文件</translation>
    </message>
    <message>
        <source>PRS file the card was made with</source>
        <translation>网卡出厂时的 PRS 文件</translation>
    </message>
    <message>
        <source>MIC version</source>
        <translation>MIC 版本</translation>
    </message>
    <message>
        <source>Minimum FIT version</source>
        <translation>最低 FIT 版本</translation>
    </message>
    <message>
        <source>ISSU version</source>
        <translation>ISSU 版本</translation>
    </message>
    <message>
        <source>Security version</source>
        <translation>安全版本</translation>
    </message>
    <message>
        <source>Security attributes</source>
        <translation>安全属性</translation>
    </message>
    <message>
        <source>Update method</source>
        <translation>更新方式</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Hardware access key</source>
        <translation>硬件访问密钥</translation>
    </message>
    <message>
        <source>NV sectors</source>
        <translation>NV 扇区</translation>
    </message>
    <message>
        <source>NV padding</source>
        <translation>NV 填充</translation>
    </message>
    <message>
        <source>Layout on flash</source>
        <translation>闪存中的布局</translation>
    </message>
    <message>
        <source>Full-image CRC</source>
        <translation>整个镜像的 CRC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
    <message>
        <source>The bundle has format version {actualNumber} (at {offset}); only version {expectedNumber} is known.</source>
        <translation>固件包的格式版本为 {actualNumber}（位于 {offset}）；只支持版本 {expectedNumber}。</translation>
    </message>
    <message>
        <source>The checksum of the whole bundle is wrong (stored {actual} at {offset}, computed {expected}).</source>
        <translation>整个固件包的校验和错误（{offset} 处存储 {actual}，计算得 {expected}）。</translation>
    </message>
    <message>
        <source>The SHA-256 digest of the {section} at {offset} is wrong: something was changed.</source>
        <translation>位于 {offset} 的“{section}”SHA-256 摘要错误：内容已被改动。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} is cut off: it claims {expectedNumber} bytes, {actualNumber} are there.</source>
        <translation>位于 {offset} 的固件包部分“{section}”被截断：声称有 {expectedNumber} 字节，实有 {actualNumber} 字节。</translation>
    </message>
    <message>
        <source>The bundle has no part &quot;{section}&quot;.</source>
        <translation>固件包中没有“{section}”部分。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; comes a second time at {offset}; the first one is used.</source>
        <translation>固件包部分“{section}”在 {offset} 处重复出现；使用第一个。</translation>
    </message>
    <message>
        <source>The bundle part at {offset} has the unknown type {actualNumber}. It is ignored.</source>
        <translation>{offset} 处的固件包部分类型 {actualNumber} 未知，已忽略。</translation>
    </message>
    <message>
        <source>{actualNumber} bytes at {offset} belong to no part of the bundle.</source>
        <translation>{offset} 处有 {actualNumber} 字节不属于固件包的任何部分。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: what is packed at {offset} is damaged, or is no XZ stream.</source>
        <translation>固件包部分“{section}”：{offset} 处的压缩数据已损坏，或不是 XZ 流。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the XZ stream at {offset} ends too early.</source>
        <translation>固件包部分“{section}”：{offset} 处的 XZ 流提前结束。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the XZ stream at {offset} uses a method that is not supported.</source>
        <translation>固件包部分“{section}”：{offset} 处的 XZ 流使用了不支持的方法。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: unpacking the XZ stream at {offset} needs {actualNumber} bytes of memory; at most {expectedNumber} are granted.</source>
        <translation>固件包部分“{section}”：解压 {offset} 处的 XZ 流需要 {actualNumber} 字节内存；最多允许 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to {actualNumber} bytes, but its table of contents needs only {expectedNumber}. The rest is never unpacked.</source>
        <translation>位于 {offset} 的固件包部分“{section}”解压后为 {actualNumber} 字节，但其目录只需要 {expectedNumber} 字节。其余部分从不解压。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to {actualNumber} bytes, but its table of contents needs {expectedNumber}.</source>
        <translation>位于 {offset} 的固件包部分“{section}”解压后为 {actualNumber} 字节，但其目录需要 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>The table of contents asks for {actualNumber} bytes of unpacked data; no bundle has more than {expectedNumber}.</source>
        <translation>目录要求 {actualNumber} 字节的解压数据；任何固件包都不超过 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} unpacks to more than {expectedNumber} bytes, which no such table has.</source>
        <translation>位于 {offset} 的固件包部分“{section}”解压后超过 {expectedNumber} 字节，此类表不会有这么大。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot; at {offset} has {actualNumber} bytes, which is not a multiple of {expectedNumber}.</source>
        <translation>位于 {offset} 的固件包部分“{section}”有 {actualNumber} 字节，不是 {expectedNumber} 的倍数。</translation>
    </message>
    <message>
        <source>{section}: the map at {offset} refers to the table of contents at {actual}, where there is no entry.</source>
        <translation>{section}：{offset} 处的映射引用了目录中的 {actual}，但那里没有条目。</translation>
    </message>
    <message>
        <source>{section}: its data at {offset} would end at {actual}, but all data end at {expected}.</source>
        <translation>{section}：{offset} 处的数据将结束于 {actual}，但全部数据结束于 {expected}。</translation>
    </message>
    <message>
        <source>{section}: its image would have {actualNumber} bytes; the largest flash has {expectedNumber}.</source>
        <translation>{section}：其镜像将有 {actualNumber} 字节；最大的闪存只有 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the record at {offset} would end at {actual}, after the end of the part ({expected}).</source>
        <translation>固件包部分“{section}”：{offset} 处的记录将结束于 {actual}，超出该部分的末尾（{expected}）。</translation>
    </message>
    <message>
        <source>{section}: the description in the map at {offset} has no end; it was cut when the bundle was made.</source>
        <translation>{section}：{offset} 处映射中的描述没有结尾；制作固件包时已被截断。</translation>
    </message>
    <message>
        <source>{section}: the description in the map at {offset} is of the unknown kind {actualNumber}.</source>
        <translation>{section}：{offset} 处映射中的描述类型 {actualNumber} 未知。</translation>
    </message>
    <message>
        <source>Bundle part &quot;{section}&quot;: the record at {offset} has no PSID.</source>
        <translation>固件包部分“{section}”：{offset} 处的记录没有 PSID。</translation>
    </message>
    <message>
        <source>{section}: this PSID comes more than once, again at {offset}.</source>
        <translation>{section}：此 PSID 出现不止一次，在 {offset} 处再次出现。</translation>
    </message>
    <message>
        <source>{section}: group {actualNumber} offers several images without names to tell them apart (map at {offset}).</source>
        <translation>{section}：组 {actualNumber} 提供多个镜像，却没有可区分的名称（映射位于 {offset}）。</translation>
    </message>
    <message>
        <source>{section}: the image type {actual} at {offset} is not known.</source>
        <translation>{section}：{offset} 处的镜像类型 {actual} 未知。</translation>
    </message>
    <message>
        <source>{section}: there is no firmware for it.</source>
        <translation>{section}：没有适用于此 PSID 的固件。</translation>
    </message>
    <message>
        <source>The bundle has more than {expectedNumber} entries; those from {offset} of the &quot;{section}&quot; on are not shown.</source>
        <translation>固件包中的条目超过 {expectedNumber} 个；从“{section}”的 {offset} 起未显示。</translation>
    </message>
    <message>
        <source>The {section} at {offset} does not begin or end at a multiple of 4.</source>
        <translation>位于 {offset} 的“{section}”：起始或结束位置不是 4 的倍数。</translation>
    </message>
    <message>
        <source>The {section} at {offset} has {actualNumber} bytes instead of {expectedNumber}.</source>
        <translation>位于 {offset} 的“{section}”有 {actualNumber} 字节，应为 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>The {section} at {offset} would end at {actual}, after the end of what holds it ({expected}).</source>
        <translation>位于 {offset} 的“{section}”将结束于 {actual}，超出其所在区域的末尾（{expected}）。</translation>
    </message>
    <message>
        <source>The {section} at {offset} has type {actual} instead of {expected}.</source>
        <translation>位于 {offset} 的“{section}”类型为 {actual}，应为 {expected}。</translation>
    </message>
    <message>
        <source>The {section} at {offset} claims {actualNumber} bytes in all, its elements have {expectedNumber}.</source>
        <translation>位于 {offset} 的“{section}”声称共有 {actualNumber} 字节，其各元素共 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>The {section} at {offset} lacks an element of type {expected}.</source>
        <translation>位于 {offset} 的“{section}”缺少类型为 {expected} 的元素。</translation>
    </message>
    <message>
        <source>{section}: its component lies in storage {actualNumber} (at {offset}); only storage {expectedNumber}, this file, is known.</source>
        <translation>{section}：其组件位于存储 {actualNumber}（见 {offset}）；只支持存储 {expectedNumber}，即本文件。</translation>
    </message>
    <message>
        <source>{section}: it asks at {offset} for component {actualNumber}, there are only {expectedNumber}.</source>
        <translation>{section}：{offset} 处要求组件 {actualNumber}，但总共只有 {expectedNumber} 个。</translation>
    </message>
    <message>
        <source>The {section} at {offset} is for no PSID.</source>
        <translation>位于 {offset} 的“{section}”不适用于任何 PSID。</translation>
    </message>
    <message>
        <source>{section}: the mark &quot;#BIN.COMPONENT!#&quot; is missing before its image, at {offset} of the unpacked data.</source>
        <translation>{section}：其镜像之前缺少标记“#BIN.COMPONENT!#”（解压数据的 {offset} 处）。</translation>
    </message>
    <message>
        <source>The bundle keeps only a part of each firmware version. The versions shown are those of its images.</source>
        <translation>固件包只保存固件版本的一部分。此处显示的是各镜像自身的版本。</translation>
    </message>
    <message>
        <source>The bundle gives this image for PSID {wanted}, but the image is for {found}.</source>
        <translation>固件包称此镜像适用于 PSID {wanted}，但镜像实际适用于 {found}。</translation>
    </message>
    <message>
        <source>The bundle says that this image has version {wanted}; it has {found}.</source>
        <translation>固件包称此镜像的版本为 {wanted}，实际为 {found}。</translation>
    </message>
    <message>
        <source>A second image starts at {offset}. A card boots the one at {expected}.</source>
        <translation>{offset} 处还有第二个镜像。网卡启动的是 {expected} 处的那个。</translation>
    </message>
    <message>
        <source>Images start at more than one place: {found}. A flash of this format holds one; the one at {expected} is shown.</source>
        <translation>有多个位置是镜像开头：{found}。此格式的闪存只存放一个镜像；显示的是 {expected} 处的那个。</translation>
    </message>
    <message>
        <source>The image is in the second slot, at {offset}, and the first one holds none, not even an old one: the vendor&apos;s tools take it for an encrypted image.</source>
        <translation>镜像在第二个槽位（{offset}），而第一个槽位中没有镜像，连旧镜像也没有：厂商工具会把它当作加密镜像。</translation>
    </message>
    <message>
        <source>This image was retired: its signature at {offset} was cleared when a newer one was written. No card boots it.</source>
        <translation>此镜像已停用：写入较新镜像时，其位于 {offset} 的签名已被清除。没有网卡会启动它。</translation>
    </message>
    <message>
        <source>There is no table of contents (ITOC) at {offset} or {actual}: the image is encrypted, or its table is destroyed. Only what is in clear is shown, and nothing else can be checked.</source>
        <translation>{offset} 和 {actual} 处都没有目录（ITOC）：镜像已加密，或其目录已被破坏。只显示未加密的部分，其余无法检查。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the format version is {found}; only versions from {wanted} are known.</source>
        <translation>位于 {offset} 的段 {section}：格式版本为 {found}；只支持 {wanted} 及以后的版本。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the size of the slot is not given; {actualNumber} bytes are assumed.</source>
        <translation>位于 {offset} 的段 {section}：未给出槽位大小；按 {actualNumber} 字节处理。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the size of the slot is given as 2 to the power of {actualNumber}, which no flash has.</source>
        <translation>位于 {offset} 的段 {section}：给出的槽位大小为 2 的 {actualNumber} 次方，没有这样大的闪存。</translation>
    </message>
    <message>
        <source>The pointer to the {found} at {offset} has a wrong checksum (stored {actual}, computed {expected}).</source>
        <translation>{offset} 处的“{found}”指针校验和错误（存储 {actual}，计算得 {expected}）。</translation>
    </message>
    <message>
        <source>The pointer to the {found} at {offset} is {actual}: it must be a multiple of 4 and lie inside the image of {expectedNumber} bytes.</source>
        <translation>{offset} 处的“{found}”指针为 {actual}：它必须是 4 的倍数，且位于 {expectedNumber} 字节的镜像之内。</translation>
    </message>
    <message>
        <source>There is no table of contents {section}: the search began at {offset} and ended at {expected}.</source>
        <translation>没有目录 {section}：从 {offset} 查找到 {expected} 都未找到。</translation>
    </message>
    <message>
        <source>The table of contents {section} is at {offset}; it was expected at {expected}.</source>
        <translation>目录 {section} 位于 {offset}；应位于 {expected}。</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} has a wrong checksum (stored {actual}, computed {expected}): what it says of the section may be wrong.</source>
        <translation>{offset} 处段 {section} 的条目校验和错误（存储 {actual}，计算得 {expected}）：它对该段的描述可能有误。</translation>
    </message>
    <message>
        <source>The table of contents {section} at {offset} has {actualNumber} entries; at most {expectedNumber} and an end mark are possible.</source>
        <translation>位于 {offset} 的目录 {section} 有 {actualNumber} 个条目；最多只能有 {expectedNumber} 个和一个结束标记。</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} gives the address {actual}, which is not a multiple of 4.</source>
        <translation>{offset} 处段 {section} 的条目给出地址 {actual}，它不是 4 的倍数。</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} gives {actualNumber} bytes, which is not a multiple of 4; the rest is left out.</source>
        <translation>{offset} 处段 {section} 的条目给出 {actualNumber} 字节，不是 4 的倍数；余下部分略去。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} begins inside section {found}, which ends at {expected}.</source>
        <translation>位于 {offset} 的段 {section} 从段 {found} 内部开始，而后者结束于 {expected}。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} ends at {actual}, beyond its slot, which ends at {expected}.</source>
        <translation>位于 {offset} 的段 {section} 结束于 {actual}，超出其槽位的末尾（{expected}）。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has {actualNumber} bytes; {expectedNumber} are needed.</source>
        <translation>位于 {offset} 的段 {section} 有 {actualNumber} 字节；需要 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>The entry of section {section} at {offset} asks for checksum mode {actualNumber}, which is not known: the section is not checked.</source>
        <translation>{offset} 处段 {section} 的条目要求校验和模式 {actualNumber}，该模式未知：未检查此段。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has no signature: it is the place for the next change of GUIDs, and not in effect.</source>
        <translation>位于 {offset} 的段 {section} 没有签名：它是留给下次更改 GUID 的位置，目前不生效。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} is a second one with a signature; the first is at {expected}. Only one may have it.</source>
        <translation>位于 {offset} 的段 {section} 是第二个带签名的；第一个在 {expected}。只能有一个带签名。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} has no signature.</source>
        <translation>位于 {offset} 的段 {section} 没有签名。</translation>
    </message>
    <message>
        <source>Section {section} at {offset}: the version {actualNumber} of its layout is not known.</source>
        <translation>位于 {offset} 的段 {section}：其结构版本 {actualNumber} 未知。</translation>
    </message>
    <message>
        <source>Section {section}: the list of chips at {offset} is empty or begins with {actual}, a chip that is not known.</source>
        <translation>段 {section}：{offset} 处的芯片列表为空，或以未知芯片 {actual} 开头。</translation>
    </message>
    <message>
        <source>Section {section} at {offset} gives its size as {actualNumber} bytes, but its hashes make it {expectedNumber}.</source>
        <translation>位于 {offset} 的段 {section} 给出的大小为 {actualNumber} 字节，但按其哈希应为 {expectedNumber} 字节。</translation>
    </message>
    <message>
        <source>{section}: the entry at {offset} gives its image a size of 0 bytes.</source>
        <translation>{section}：{offset} 处的条目给出的镜像大小为 0 字节。</translation>
    </message>
    <message>
        <source>{section}: the PSID or part number in the record at {offset} has characters that no such name has.</source>
        <translation>{section}：{offset} 处记录中的 PSID 或部件号含有此类名称中不会出现的字符。</translation>
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
    <message>
        <source>GUIDs, MACs and VSD: cards of this kind always keep their own.</source>
        <translation>GUID、MAC 和 VSD：此类网卡始终保留自己的。</translation>
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
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Base GUID</source>
        <translation>基础 GUID</translation>
    </message>
    <message>
        <source>Base MAC</source>
        <translation>基础 MAC</translation>
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
    <name>HwPointer</name>
    <message>
        <source>Boot record</source>
        <translation>引导记录</translation>
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
        <translation>工具区</translation>
    </message>
    <message>
        <source>Authentication start</source>
        <translation>认证区起始</translation>
    </message>
    <message>
        <source>Authentication end</source>
        <translation>认证区结束</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Digest recovery key</source>
        <translation>摘要恢复密钥</translation>
    </message>
    <message>
        <source>Firmware window start</source>
        <translation>固件窗口起始</translation>
    </message>
    <message>
        <source>Firmware window end</source>
        <translation>固件窗口结束</translation>
    </message>
    <message>
        <source>Image Info section</source>
        <translation>Image Info 段</translation>
    </message>
    <message>
        <source>Image signature</source>
        <translation>镜像签名</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Security version (a number)</source>
        <translation>安全版本（数值）</translation>
    </message>
    <message>
        <source>GCM IV delta</source>
        <translation>GCM IV 增量</translation>
    </message>
    <message>
        <source>Hashes table</source>
        <translation>哈希表</translation>
    </message>
</context>
<context>
    <name>IniEdit</name>
    <message>
        <source>the value {found} of {wanted} would not be read back as it is, because of a line break, a comment sign or white space at its ends</source>
        <translation>{wanted} 的值 {found} 无法原样读回，因为其中有换行、注释符号或首尾空白</translation>
    </message>
    <message>
        <source>a key cannot have the name {found}</source>
        <translation>键名不能是 {found}</translation>
    </message>
    <message>
        <source>a section cannot have the name {found}</source>
        <translation>节名不能是 {found}</translation>
    </message>
    <message>
        <source>section {section} has no key {found}</source>
        <translation>节 {section} 中没有键 {found}</translation>
    </message>
    <message>
        <source>line {actualNumber} holds no key</source>
        <translation>第 {actualNumber} 行没有键</translation>
    </message>
    <message>
        <source>there is no line {actualNumber}</source>
        <translation>没有第 {actualNumber} 行</translation>
    </message>
    <message>
        <source>{file} has more than {expectedNumber} lines, and no board INI has</source>
        <translation>{file} 超过 {expectedNumber} 行，任何板卡 INI 都没有这么长</translation>
    </message>
    <message>
        <source>a line cannot hold a line break</source>
        <translation>一行中不能有换行</translation>
    </message>
</context>
<context>
    <name>IniFinding</name>
    <message>
        <source>A NUL byte: mstflint and other tools take it for the end of the text and lose the rest.</source>
        <translation>NUL 字节：mstflint 等工具会把它当作文本结尾，丢失其后的内容。</translation>
    </message>
    <message>
        <source>This text is not UTF-8. Its bytes are kept as they are.</source>
        <translation>此文本不是 UTF-8，其字节将原样保留。</translation>
    </message>
    <message>
        <source>This is no section, key or comment. It is kept, but mlxburn may complain about it: {found}</source>
        <translation>这不是节、键或注释。该行会保留，但 mlxburn 可能会报错：{found}</translation>
    </message>
    <message>
        <source>{wanted} stands before the first section, where it probably has no effect.</source>
        <translation>{wanted} 位于第一个节之前，在那里可能不起作用。</translation>
    </message>
    <message>
        <source>No public text names the section [{section}].</source>
        <translation>没有公开资料提到节 [{section}]。</translation>
    </message>
    <message>
        <source>{wanted} is set again in line {expectedNumber}. Probably the last line counts.</source>
        <translation>{wanted} 在第 {expectedNumber} 行再次设置。可能以最后一行为准。</translation>
    </message>
    <message>
        <source>{wanted} is on or off: true or false, 1 or 0. It is set to “{found}”.</source>
        <translation>{wanted} 是开关：true 或 false，1 或 0。现为“{found}”。</translation>
    </message>
    <message>
        <source>{wanted} is a number, decimal or hexadecimal with 0x. It is set to “{found}”.</source>
        <translation>{wanted} 是数字，十进制或带 0x 的十六进制。现为“{found}”。</translation>
    </message>
    <message>
        <source>{wanted} must be from {expectedNumber} to {actualNumber}. It is set to {found}.</source>
        <translation>{wanted} 必须在 {expectedNumber} 到 {actualNumber} 之间。现为 {found}。</translation>
    </message>
    <message>
        <source>{found} is none of the values that {wanted} can have.</source>
        <translation>{found} 不是 {wanted} 的可用值。</translation>
    </message>
    <message>
        <source>“{found}” is no PSID: up to 16 letters, digits, dashes and underscores.</source>
        <translation>“{found}”不是 PSID：最多 16 个字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>The PSID becomes {found}; it was {wanted}. Tools then take the image for one of another card.</source>
        <translation>PSID 将变为 {found}，原为 {wanted}。工具会把镜像当作其他网卡的。</translation>
    </message>
    <message>
        <source>{wanted} is known from other chips only, not from {found}. It may have no effect.</source>
        <translation>{wanted} 只见于其他芯片，不见于 {found}。可能不起作用。</translation>
    </message>
    <message>
        <source>{wanted} is {found}, but adapter_dev_id names another device: {expected}.</source>
        <translation>{wanted} 为 {found}，但 adapter_dev_id 指向另一设备：{expected}。</translation>
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
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>取消任务(&amp;J)</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>not translated: no parameter map knows this key</source>
        <translation>未转换：没有参数映射包含此键</translation>
    </message>
    <message>
        <source>not translated: what counts without this key is not known</source>
        <translation>未转换：没有此键时的取值未知</translation>
    </message>
    <message>
        <source>not translated: {found} is neither true nor false</source>
        <translation>未转换：{found} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>not translated: {found} is not a number</source>
        <translation>未转换：{found} 不是数字</translation>
    </message>
    <message>
        <source>not translated: {found} does not fit into its bits</source>
        <translation>未转换：{found} 超出其位宽</translation>
    </message>
    <message>
        <source>not translated: {found} is not a power of two</source>
        <translation>未转换：{found} 不是 2 的幂</translation>
    </message>
    <message>
        <source>not translated: {found} is none of the values that the map knows</source>
        <translation>未转换：映射中没有值 {found}</translation>
    </message>
    <message>
        <source>not translated: {found} needs bits whose place was never seen</source>
        <translation>未转换：{found} 所需位的位置从未出现过</translation>
    </message>
    <message>
        <source>not translated: this image has no record for these bits</source>
        <translation>未转换：此镜像没有对应这些位的记录</translation>
    </message>
    <message>
        <source>not translated: several records set these bits, and differently</source>
        <translation>未转换：有多条记录设置这些位，且值不同</translation>
    </message>
    <message>
        <source>not translated: the records did not hold the old value {wanted}, so the map does not fit</source>
        <translation>未转换：记录中的旧值不是 {wanted}，因此该映射不适用</translation>
    </message>
    <message>
        <source>not translated: the Image Info section has no place for it</source>
        <translation>未转换：Image Info 段没有存放它的位置</translation>
    </message>
    <message>
        <source>not translated: {found} is empty or too long</source>
        <translation>未转换：{found} 为空或太长</translation>
    </message>
    <message>
        <source>not translated: {found} has characters that may not be there</source>
        <translation>未转换：{found} 含有不允许的字符</translation>
    </message>
    <message>
        <source>written into the Configuration records</source>
        <translation>已写入 Configuration 记录</translation>
    </message>
    <message>
        <source>written into the Image Info section</source>
        <translation>已写入 Image Info 段</translation>
    </message>
    <message>
        <source>a text that only tools read</source>
        <translation>只供工具读取的文本</translation>
    </message>
    <message>
        <source>built in by the vendor&apos;s tool</source>
        <translation>由厂商工具写入</translation>
    </message>
    <message>
        <source>the same value as before</source>
        <translation>与之前的值相同</translation>
    </message>
    <message>
        <source>Nothing changed: the image is the same to the byte.</source>
        <translation>没有变化：镜像逐字节相同。</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Configuration 记录</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>There are more changed bytes than are listed.</source>
        <translation>已更改的字节多于所列。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Certain: proved by comparing images or by reading code.</source>
        <translation>确定：已通过比较镜像或阅读代码证实。</translation>
    </message>
    <message>
        <source>Reported by people who changed it.</source>
        <translation>据更改过它的人报告。</translation>
    </message>
    <message>
        <source>Probable: it follows from name, value and place.</source>
        <translation>很可能：由名称、值和位置推断。</translation>
    </message>
    <message>
        <source>A guess from the name.</source>
        <translation>仅凭名称猜测。</translation>
    </message>
    <message>
        <source>Low: a text.</source>
        <translation>低：只是文本。</translation>
    </message>
    <message>
        <source>Medium: functions of the card change.</source>
        <translation>中：会改变网卡的功能。</translation>
    </message>
    <message>
        <source>High: with a wrong value the card may not work.</source>
        <translation>高：值不正确时网卡可能无法工作。</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>An unknown key: no public text tells what it does. It can be changed all the same; keep a backup.</source>
        <translation>未知的键：没有公开资料说明其作用。仍可更改；请保留备份。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Written into the section Image Info as well.</source>
        <translation>同时写入 Image Info 段。</translation>
    </message>
    <message>
        <source>No parameter map tells which register bits follow this key. A rebuild changes the text alone; the card goes on as before. mlxburn translates every key.</source>
        <translation>没有参数映射说明此键对应哪些寄存器位。重新构建只会改变文本，网卡照旧工作。mlxburn 可以转换所有键。</translation>
    </message>
    <message>
        <source>The text is all there is: no register follows it.</source>
        <translation>它只是文本：没有对应的寄存器。</translation>
    </message>
    <message>
        <source>A rebuild sets %1.</source>
        <translation>重新构建时会设置%1。</translation>
    </message>
    <message>
        <source>In an image</source>
        <translation>在镜像中</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>only images for ConnectX-2 and ConnectX-3 (FS2) have registers to learn from</source>
        <translation>只有 ConnectX-2 和 ConnectX-3 的镜像（FS2）才有可供学习的寄存器</translation>
    </message>
    <message>
        <source>a bundle holds many images; save its images as files first</source>
        <translation>固件包含有多个镜像；请先将其中的镜像保存为文件</translation>
    </message>
</context>
<context>
    <name>LearnImageRows</name>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is ready to learn from.</source>
        <translation>%1 可用于学习。</translation>
    </message>
    <message>
        <source>%1 has the same bytes as %2 and would count twice: it is left out.</source>
        <translation>%1 与 %2 逐字节相同，会被重复计算，因此已略过。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>LearnRows</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>several keys change in the same images</source>
        <translation>有多个键在相同的镜像中变化</translation>
    </message>
    <message>
        <source>other bits change without any key, so this may be chance: more images are needed</source>
        <translation>另有一些位在没有键变化时也会变化，因此这可能是巧合：需要更多镜像</translation>
    </message>
    <message numerus="yes">
        <source>The bits followed the key in %Ln image(s).</source>
        <translation>
            <numerusform>在 %Ln 个镜像中，这些位随键变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %Ln different value(s).</source>
        <translation>
            <numerusform>此键出现过 %Ln 个不同的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarer state of some bit was in only %Ln image(s).</source>
        <translation>
            <numerusform>某些位的少见状态只出现在 %Ln 个镜像中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bit that depends on this key together with one of %Ln other key(s) would look the same.</source>
        <translation>
            <numerusform>如果某个位同时取决于此键和另外 %Ln 个键中的一个，结果看起来也一样。</numerusform>
        </translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>How the value becomes bits</source>
        <translation>值如何转换为位</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>In how many images the bits followed the key</source>
        <translation>这些位随键变化的镜像数</translation>
    </message>
    <message>
        <source>Rarer state</source>
        <translation>少见状态</translation>
    </message>
    <message>
        <source>How many images have the rarer of the two states of a bit: with few of them it may be chance</source>
        <translation>每个位有两种状态，此处为处于较少见状态的镜像数：数量少时可能只是巧合</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>How many different values of the key were seen</source>
        <translation>此键出现过多少个不同的值</translation>
    </message>
    <message>
        <source>Not separated</source>
        <translation>未区分</translation>
    </message>
    <message>
        <source>How many other keys never changed on their own: bits that depend on both keys would look the same</source>
        <translation>有多少个其他键从未单独变化：同时取决于两个键的位看起来也一样</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>无此键时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keys that would explain them</source>
        <translation>可以解释这些位的键</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>It is damaged and must not be flashed.</source>
        <translation>它已损坏，不得刷写。</translation>
    </message>
    <message>
        <source>Its format is one that this version of Firesteel does not read.</source>
        <translation>此版本的 Firesteel 不支持其格式。</translation>
    </message>
    <message>
        <source>Its bundle holds several builds for this PSID: extract the one you want first.</source>
        <translation>其固件包中有多个适用于此 PSID 的版本：请先提取所需的那个。</translation>
    </message>
    <message>
        <source>It is encrypted: what it would put on the card cannot be checked.</source>
        <translation>它已加密：无法检查将写入网卡的内容。</translation>
    </message>
    <message>
        <source>It is the older image of a flash dump, retired when a newer one was written.</source>
        <translation>它是闪存转储中的旧镜像，在写入较新镜像时已停用。</translation>
    </message>
    <message>
        <source>It is the second image of a flash dump: open the dump and export it first.</source>
        <translation>它是闪存转储中的第二个镜像：请先打开转储并将其导出。</translation>
    </message>
    <message>
        <source>It does not tell which chip it is made for.</source>
        <translation>它没有说明适用于哪种芯片。</translation>
    </message>
    <message>
        <source>It is made for another chip: {wanted}; the card has {found}.</source>
        <translation>它是为另一种芯片制作的：{wanted}；网卡上是 {found}。</translation>
    </message>
    <message>
        <source>It is made for other revisions of the chip: {wanted}; the card has {found}.</source>
        <translation>它是为该芯片的其他修订版制作的：{wanted}；网卡上是 {found}。</translation>
    </message>
    <message>
        <source>It is an {wanted} image; the chip of the card takes {found}.</source>
        <translation>它是 {wanted} 镜像；网卡的芯片需要 {found}。</translation>
    </message>
    <message>
        <source>It has no PSID, so nobody knows its board.</source>
        <translation>它没有 PSID，因此无从得知其板卡。</translation>
    </message>
    <message>
        <source>It does not tell its version.</source>
        <translation>它没有说明版本。</translation>
    </message>
    <message>
        <source>It is not failsafe: it cannot be written beside the image that boots.</source>
        <translation>它不是故障安全镜像：无法写在启动镜像旁边。</translation>
    </message>
    <message>
        <source>It is made for a flash whose copies lie {expectedNumber} bytes apart; on the card it is {actualNumber}.</source>
        <translation>它适用于两份副本相距 {expectedNumber} 字节的闪存；网卡上相距 {actualNumber} 字节。</translation>
    </message>
    <message>
        <source>It has {expectedNumber} bytes; the flash of the card has room for {actualNumber}.</source>
        <translation>它有 {expectedNumber} 字节；网卡的闪存只能容纳 {actualNumber} 字节。</translation>
    </message>
    <message>
        <source>The card accepts only signed firmware, and this image is not signed.</source>
        <translation>网卡只接受已签名的固件，而此镜像未签名。</translation>
    </message>
    <message>
        <source>It is signed with a development key, which the card does not accept.</source>
        <translation>它使用开发密钥签名，网卡不接受。</translation>
    </message>
    <message>
        <source>The PSID of the card is not known: only the chip is known to be right.</source>
        <translation>网卡的 PSID 未知：只能确定芯片匹配。</translation>
    </message>
    <message>
        <source>It is newer than the {found} on the card.</source>
        <translation>它比网卡上的 {found} 新。</translation>
    </message>
    <message>
        <source>It is the version that is on the card.</source>
        <translation>它与网卡上的版本相同。</translation>
    </message>
    <message>
        <source>It is older than the {found} on the card: this would be a downgrade.</source>
        <translation>它比网卡上的 {found} 旧：这将是降级。</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1，镜像 %2</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1，副本 %2</translation>
    </message>
    <message>
        <source>Fits this card</source>
        <translation>适合此网卡</translation>
    </message>
    <message>
        <source>Would change the PSID</source>
        <translation>会更改 PSID</translation>
    </message>
    <message>
        <source>Right chip, PSID of the card not known</source>
        <translation>芯片匹配，网卡 PSID 未知</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>版本相同</translation>
    </message>
    <message>
        <source>It is made for the chip and the PSID of this card.</source>
        <translation>它是为此网卡的芯片和 PSID 制作的。</translation>
    </message>
    <message>
        <source>That both are the same board: %1.</source>
        <translation>两者为同一板卡：%1。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>This is a hint, not a permission: an image for another board can leave the ports without a link.</source>
        <translation>这只是提示，而非许可：为其他板卡制作的镜像可能使端口无法建立链路。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>An image for another board can leave the ports without a link.</source>
        <translation>为其他板卡制作的镜像可能使端口无法建立链路。</translation>
    </message>
    <message>
        <source>%1 (listed; source: %2)</source>
        <translation>%1（见列表；来源：%2）</translation>
    </message>
    <message>
        <source>%1 (reported; source: %2)</source>
        <translation>%1（据报告；来源：%2）</translation>
    </message>
    <message>
        <source>%1 (unverified; source: %2)</source>
        <translation>%1（未经证实；来源：%2）</translation>
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
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
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
    <message>
        <source>Bun&amp;dle</source>
        <translation>固件包(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Set &amp;GUIDs and MACs…</source>
        <translation>设置 GUID 和 MAC(&amp;G)…</translation>
    </message>
    <message>
        <source>Remove boot R&amp;OM…</source>
        <translation>移除引导 ROM(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save boot ROM…</source>
        <translation>保存引导 ROM(&amp;S)…</translation>
    </message>
    <message>
        <source>Start &amp;new firmware…</source>
        <translation>启动新固件(&amp;N)…</translation>
    </message>
    <message>
        <source>Board confi&amp;guration</source>
        <translation>板卡配置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>B&amp;uild image…</source>
        <translation>构建镜像(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Parameter maps…</source>
        <translation>参数映射(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Learn a map from images…</source>
        <translation>从镜像学习映射(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>MapRows</name>
    <message>
        <source>firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>firmware %1 to %2</source>
        <translation>固件 %1 至 %2</translation>
    </message>
    <message>
        <source>firmware %1 and newer</source>
        <translation>固件 %1 及更新</translation>
    </message>
    <message>
        <source>firmware %1 and older</source>
        <translation>固件 %1 及更早</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>yours, not used</source>
        <comment>parameter map</comment>
        <translation>自己的，未使用</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>parameter map</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>parameter map</comment>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Named bits</source>
        <translation>已命名的位</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>INI 节</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>How the value becomes bits</source>
        <translation>值如何转换为位</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>无此键时</translation>
    </message>
    <message>
        <source>The value that counts where the INI has no such key</source>
        <translation>INI 中没有此键时生效的值</translation>
    </message>
    <message>
        <source>What counts without this key is not known: it cannot be removed from an INI</source>
        <translation>没有此键时的取值未知：不能从 INI 中删除此键</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>boards</comment>
        <translation>适用于：%1。</translation>
    </message>
    <message>
        <source>It names its boards, so for them it goes before the maps for all boards.</source>
        <translation>它指明了板卡，因此对这些板卡优先于适用于所有板卡的映射。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>It comes with this program.</source>
        <translation>随本程序提供。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>unknown chip</source>
        <translation>未知芯片</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>family, device ids</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>PSID %1</source>
        <translation>PSID %1</translation>
    </message>
    <message>
        <source>boards made from %1</source>
        <translation>用 %1 制作的板卡</translation>
    </message>
    <message>
        <source>all boards and versions</source>
        <translation>所有板卡和版本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a description</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a text that only tools read</source>
        <translation>只供工具读取的文本</translation>
    </message>
    <message>
        <source>true sets the bit</source>
        <translation>true 时置位</translation>
    </message>
    <message>
        <source>false sets the bit</source>
        <translation>false 时置位</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>数值本身</translation>
    </message>
    <message>
        <source>the number less one</source>
        <translation>数值减 1</translation>
    </message>
    <message>
        <source>the exponent: the number is 2 to this power</source>
        <translation>数值以 2 为底的对数</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报告</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学习所得</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Somebody published it and showed how he knows.</source>
        <translation>有人公开发布，并说明了依据。</translation>
    </message>
    <message>
        <source>Somebody said so, without showing how he knows.</source>
        <translation>有人这样说，但未说明依据。</translation>
    </message>
    <message>
        <source>It follows from published facts.</source>
        <translation>由公开的事实推断。</translation>
    </message>
    <message>
        <source>It was proposed by comparing images, and saved.</source>
        <translation>通过比较镜像得出建议，并已保存。</translation>
    </message>
    <message>
        <source>Made up by this program, for simulated cards.</source>
        <translation>由本程序为模拟网卡编造。</translation>
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
    <message>
        <source>This simulated card cannot be read</source>
        <translation>无法读取此模拟网卡</translation>
    </message>
    <message>
        <source>The file card.json in its folder is damaged. Put it right, or delete the folder.</source>
        <translation>其文件夹中的 card.json 已损坏。请修正该文件，或删除该文件夹。</translation>
    </message>
    <message>
        <source>No image that starts</source>
        <translation>没有可启动的镜像</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In flash recovery no firmware runs.</source>
        <translation>在闪存恢复模式下没有固件在运行。</translation>
    </message>
    <message>
        <source>The version on the flash starts at the next cold boot.</source>
        <translation>闪存中的版本将在下次冷启动时启用。</translation>
    </message>
    <message>
        <source>Image format</source>
        <translation>镜像格式</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Firesteel itself</source>
        <translation>Firesteel 自身</translation>
    </message>
    <message>
        <source>Two slots, one for the next image</source>
        <translation>两个槽位，其一用于下一个镜像</translation>
    </message>
    <message>
        <source>A new image goes to the slot that does not boot; until it is complete, the old one stays.</source>
        <translation>新镜像写入不启动的槽位；在写完之前，旧镜像保持不变。</translation>
    </message>
    <message>
        <source>Not known without an image</source>
        <translation>没有镜像，无法得知</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n address(es) for ports and functions</source>
        <translation>
            <numerusform>用于端口和功能的 %n 个地址中的第一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Base GUID</source>
        <translation>基础 GUID</translation>
    </message>
    <message>
        <source>Base MAC</source>
        <translation>基础 MAC</translation>
    </message>
    <message>
        <source>The firmware is on the card: switch the computer off to start it</source>
        <translation>固件已写入网卡：请关闭计算机以启用</translation>
    </message>
    <message>
        <source>The card stays in flash recovery until the computer has been switched off for ten seconds. If a jumper shorts its &quot;flash present&quot; (FNP) pins, remove it before you switch on again.</source>
        <translation>在计算机关机十秒之前，网卡一直处于闪存恢复模式。如果有跳线短接了“flash present”(FNP) 引脚，请在重新开机前取下。</translation>
    </message>
    <message>
        <source>The chip found no firmware that it can start and is in flash recovery: it has no driver and no network, only its flash can be written. The card itself is usually fine.</source>
        <translation>芯片找不到可启动的固件，处于闪存恢复模式：没有驱动程序，没有网络，只能写入其闪存。网卡本身通常没有问题。</translation>
    </message>
    <message>
        <source>Usual causes: a burn that was cut off, an image made for another board, an erased flash, or a jumper on the &quot;flash present&quot; (FNP) pins.</source>
        <translation>常见原因：刷写中断、镜像是为其他板卡制作的、闪存被擦除，或“flash present”(FNP) 引脚上有跳线。</translation>
    </message>
    <message>
        <source>What helps: its backup, or an image made for its board. A jumper may stay while the firmware is written and must be off at the next start.</source>
        <translation>解决办法：使用其备份，或为其板卡制作的镜像。写入固件时可以保留跳线，但下次启动前必须取下。</translation>
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
        <translation>复制全部值(&amp;A)</translation>
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
    <message>
        <source>The image is of format {found}; the flash of this card holds {wanted} images.</source>
        <translation>镜像为 {found} 格式；此网卡的闪存存放的是 {wanted} 镜像。</translation>
    </message>
    <message>
        <source>The image is encrypted, so nobody but the card can tell whether it is in order.</source>
        <translation>镜像已加密，是否完好只有网卡自己知道。</translation>
    </message>
    <message>
        <source>The card takes only firmware signed by its vendor (secure firmware); the image is not signed.</source>
        <translation>网卡只接受厂商签名的固件（安全固件），而此镜像未签名。</translation>
    </message>
    <message>
        <source>The security version of the card is {actualNumber}, that of the image {expectedNumber}: the card does not start firmware from before a security fix.</source>
        <translation>网卡的安全版本为 {actualNumber}，镜像为 {expectedNumber}：网卡不会启动安全修复之前的固件。</translation>
    </message>
    <message>
        <source>The image brings no boot ROM, and that of the card is damaged or cannot be carried over. The card will have no boot ROM.</source>
        <translation>镜像中没有引导 ROM，而网卡的引导 ROM 已损坏或无法转移。网卡将没有引导 ROM。</translation>
    </message>
</context>
<context>
    <name>RecoveryFit</name>
    <message>
        <source>The image is damaged: %1</source>
        <translation>镜像已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) of the image are sound.</source>
        <translation>
            <numerusform>镜像的全部 %n 个段完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for this chip: %1.</source>
        <translation>适用于此芯片：%1。</translation>
    </message>
    <message>
        <source>Made for %1; this card has a %2.</source>
        <translation>适用于 %1；此网卡上是 %2。</translation>
    </message>
    <message>
        <source>an unknown chip</source>
        <translation>未知芯片</translation>
    </message>
    <message>
        <source>The image does not say which chip it is made for.</source>
        <translation>镜像没有说明适用于哪种芯片。</translation>
    </message>
    <message>
        <source>The image has %1, but the flash only %2.</source>
        <translation>镜像有 %1，闪存只有 %2。</translation>
    </message>
    <message>
        <source>The image has no PSID, so nothing tells which board it is made for.</source>
        <translation>镜像没有 PSID，因此无从得知适用于哪种板卡。</translation>
    </message>
    <message>
        <source>The image is made for the board with PSID %1. A card in flash recovery cannot tell its own: compare with the label on the card.</source>
        <translation>镜像是为 PSID 为 %1 的板卡制作的。处于闪存恢复模式的网卡无法给出自己的 PSID：请与网卡标签核对。</translation>
    </message>
    <message>
        <source>Made for this board: PSID %1.</source>
        <translation>适用于此板卡：PSID %1。</translation>
    </message>
    <message>
        <source>What is left on the flash has PSID %1, the image has %2: this makes another board of the card.</source>
        <translation>闪存中残留内容的 PSID 为 %1，镜像的为 %2：这会把网卡变成另一种板卡。</translation>
    </message>
    <message>
        <source>Firmware %1 of %2.</source>
        <translation>固件 %1，%2。</translation>
    </message>
    <message>
        <source>Firmware %1.</source>
        <translation>固件 %1。</translation>
    </message>
    <message>
        <source>The image has no GUIDs and MACs of its own: type those on the label of the card.</source>
        <translation>镜像没有自己的 GUID 和 MAC：请输入网卡标签上的地址。</translation>
    </message>
    <message>
        <source>A plain image file: its GUIDs and MACs may be of another card, or blank.</source>
        <translation>普通镜像文件：其中的 GUID 和 MAC 可能属于其他网卡，或为空。</translation>
    </message>
    <message>
        <source>Backup of %1, read at %2 from PCI address %3.</source>
        <translation>%1 的备份，读取于 %2，PCI 地址 %3。</translation>
    </message>
    <message>
        <source>The file is byte for byte what the backup saved (SHA-256).</source>
        <translation>文件与备份时保存的逐字节一致（SHA-256）。</translation>
    </message>
    <message>
        <source>The file was changed after the backup was made: its SHA-256 is another one.</source>
        <translation>文件在备份之后被改动过：SHA-256 不同。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The best way is the backup that was made of this very card: it has the right firmware and the card&apos;s own GUIDs and MACs. Without one, an image for the same board will do; its GUIDs and MACs are on the label of the card.</source>
        <translation>最好使用这块网卡自己的备份：其中有合适的固件以及网卡自己的 GUID 和 MAC。没有备份时，可用同款板卡的镜像；GUID 和 MAC 见网卡标签。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Backup folder…</source>
        <translation>备份文件夹(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose a backup folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>&amp;Image file…</source>
        <translation>镜像文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose an image file</source>
        <translation>选择镜像文件</translation>
    </message>
    <message>
        <source>Whether the backup fits, and its addresses</source>
        <translation>备份是否适合及其地址</translation>
    </message>
    <message>
        <source>Whether the backup fits this card</source>
        <translation>备份是否适合此网卡</translation>
    </message>
    <message>
        <source>GUIDs and MACs that the card gets</source>
        <translation>网卡将得到的 GUID 和 MAC</translation>
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
        <source>Save repor&amp;t…</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Copy r&amp;eport</source>
        <translation>复制报告(&amp;E)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel the recovery</source>
        <translation>取消恢复</translation>
    </message>
    <message>
        <source>Check this bac&amp;kup</source>
        <translation>检查此备份(&amp;K)</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>检查此备份</translation>
    </message>
    <message>
        <source>&amp;Recover now</source>
        <translation>立即恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Recover now</source>
        <translation>立即恢复</translation>
    </message>
</context>
<context>
    <name>RecoveryResult</name>
    <message>
        <source>The firmware is back on the card</source>
        <translation>固件已重新写入网卡</translation>
    </message>
    <message>
        <source>Everything was read back and verified. The card starts it after a cold boot.</source>
        <translation>全部内容已读回并校验。冷启动后网卡会运行该固件。</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>未知版本</translation>
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
        <source>1. Switch off:</source>
        <translation>1. 关机：</translation>
    </message>
    <message>
        <source>Shut the computer down and take it off the mains. A restart is not enough.</source>
        <translation>关闭计算机并断开电源。仅重新启动是不够的。</translation>
    </message>
    <message>
        <source>2. Jumper:</source>
        <translation>2. 跳线：</translation>
    </message>
    <message>
        <source>If the &quot;flash present&quot; (FNP) pins of the card are shorted, remove the jumper now. Otherwise the card comes back in flash recovery.</source>
        <translation>如果网卡的“flash present”(FNP) 引脚被短接，请现在取下跳线。否则网卡会再次进入闪存恢复模式。</translation>
    </message>
    <message>
        <source>3. Switch on:</source>
        <translation>3. 开机：</translation>
    </message>
    <message>
        <source>The card then appears under its normal name. Verify it once more and make a backup.</source>
        <translation>之后网卡会以正常名称出现。请再校验一次并做备份。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>任务已按您的要求在安全点停止。</translation>
    </message>
    <message>
        <source>The recovery failed</source>
        <translation>恢复失败</translation>
    </message>
    <message>
        <source>No complete image. The card stays in flash recovery, which does it no harm.</source>
        <translation>没有完整的镜像。网卡仍处于闪存恢复模式，这对它没有损害。</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>您可以随时重新开始。</translation>
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
    <name>ReviewRows</name>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no name is known</source>
        <comment>of a register</comment>
        <translation>没有已知名称</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Configuration %1</source>
        <translation>Configuration %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Bits that differ</source>
        <translation>不同的位</translation>
    </message>
    <message>
        <source>From INI key</source>
        <translation>来自 INI 键</translation>
    </message>
    <message>
        <source>Names of the bits</source>
        <translation>位的名称</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>INI 节</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Nothing differs: the image is the same to the byte.</source>
        <translation>没有差异：镜像逐字节相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln 个 INI 键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln register setting(s)</source>
        <translation>
            <numerusform>%Ln 项寄存器设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln 个段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>list of counts</comment>
        <translation>已更改：%1。</translation>
    </message>
</context>
<context>
    <name>RewriteResult</name>
    <message>
        <source>On the flash now:</source>
        <translation>闪存中现为：</translation>
    </message>
    <message>
        <source>Everything was read back and verified.</source>
        <translation>全部内容已读回并校验。</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Switch the computer off, wait ten seconds and switch it on again. Until then the card works with what it had before.</source>
        <translation>请关闭计算机，等待十秒后重新开机。在此之前网卡仍按原有内容工作。</translation>
    </message>
    <message>
        <source>Cancelled: the card was not changed</source>
        <translation>已取消：网卡未被更改</translation>
    </message>
    <message>
        <source>The job stopped at a safe point, as you asked.</source>
        <translation>任务已按您的要求在安全点停止。</translation>
    </message>
    <message>
        <source>The card could not be changed</source>
        <translation>无法更改网卡</translation>
    </message>
    <message>
        <source>Not certain. The card is being read again: see its Overview page. Do not switch the computer off before it says that the firmware is sound.</source>
        <translation>尚不确定。正在重新读取网卡，请查看其“概览”页。在该页显示固件完好之前，不要关闭计算机。</translation>
    </message>
    <message>
        <source>The image that was there before. It still boots.</source>
        <translation>原有内容；仍可启动。</translation>
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
        <source>Open firmware.bin from the backup folder in this window and flash it, with its own GUIDs and boot ROM.</source>
        <translation>在此窗口中打开备份文件夹里的 firmware.bin，连同其 GUID 和引导 ROM 一起刷写。</translation>
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
        <translation>端口 1 的 GUID</translation>
    </message>
    <message>
        <source>GUIDs of port 2</source>
        <translation>端口 2 的 GUID</translation>
    </message>
    <message>
        <source>MACs of port 1</source>
        <translation>端口 1 的 MAC</translation>
    </message>
    <message>
        <source>MACs of port 2</source>
        <translation>端口 2 的 MAC</translation>
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
        <source>System image GUID</source>
        <translation>系统镜像 GUID</translation>
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
        <source>Entry {actualNumber}, not used</source>
        <translation>条目 {actualNumber}，未使用</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Structure version</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>VSD vendor id</source>
        <translation>VSD 厂商 ID</translation>
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
        <translation>设备信息可覆盖（1 = 是）</translation>
    </message>
    <message>
        <source>PRS file</source>
        <translation>PRS 文件</translation>
    </message>
    <message>
        <source>Slot size</source>
        <translation>槽位大小</translation>
    </message>
    <message>
        <source>Binary version</source>
        <translation>二进制版本</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Number of entries, if told</source>
        <translation>条目数（如有说明）</translation>
    </message>
    <message>
        <source>Format revision</source>
        <translation>格式修订版</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Build time</source>
        <translation>构建时间</translation>
    </message>
    <message>
        <source>PCI device id</source>
        <translation>PCI 设备 ID</translation>
    </message>
    <message>
        <source>Supported PSIDs</source>
        <translation>支持的 PSID</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>产品版本</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>正式发布 (GA)</translation>
    </message>
    <message>
        <source>Supported chips</source>
        <translation>支持的芯片</translation>
    </message>
    <message>
        <source>MIC version</source>
        <translation>MIC 版本</translation>
    </message>
    <message>
        <source>Minimum FIT version</source>
        <translation>最低 FIT 版本</translation>
    </message>
    <message>
        <source>Hardware access key</source>
        <translation>硬件访问密钥</translation>
    </message>
    <message>
        <source>Profile list</source>
        <translation>配置文件列表</translation>
    </message>
    <message>
        <source>Supported profiles</source>
        <translation>支持的配置文件</translation>
    </message>
    <message>
        <source>Configuration info</source>
        <translation>配置信息</translation>
    </message>
    <message>
        <source>TLV format</source>
        <translation>TLV 格式</translation>
    </message>
    <message>
        <source>Tracer hash</source>
        <translation>跟踪器哈希</translation>
    </message>
    <message>
        <source>NV area: sectors + spare</source>
        <translation>NV 区：扇区 + 备用</translation>
    </message>
    <message>
        <source>Unknown tag {actualNumber}</source>
        <translation>未知标签 {actualNumber}</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>PCI vendor and device</source>
        <translation>PCI 厂商和设备</translation>
    </message>
    <message>
        <source>PCI subsystem</source>
        <translation>PCI 子系统</translation>
    </message>
    <message>
        <source>Maximum image size</source>
        <translation>最大镜像大小</translation>
    </message>
    <message>
        <source>INI file number</source>
        <translation>INI 文件编号</translation>
    </message>
    <message>
        <source>Size to burn</source>
        <translation>刷写大小</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>ISSU version</source>
        <translation>ISSU 版本</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
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
    <message>
        <source>Unpacking the image</source>
        <translation>正在解压镜像</translation>
    </message>
    <message>
        <source>Looking for new and changed files</source>
        <translation>正在查找新增和有变化的文件</translation>
    </message>
    <message>
        <source>Reading firmware files</source>
        <translation>正在读取固件文件</translation>
    </message>
    <message>
        <source>Asking for permission to work on the card</source>
        <translation>正在请求操作网卡的权限</translation>
    </message>
    <message>
        <source>Starting the vendor&apos;s tool</source>
        <translation>正在启动厂商工具</translation>
    </message>
    <message>
        <source>Writing GUIDs and MACs</source>
        <translation>正在写入 GUID 和 MAC</translation>
    </message>
    <message>
        <source>Removing the boot ROM</source>
        <translation>正在移除引导 ROM</translation>
    </message>
    <message>
        <source>Starting the new firmware</source>
        <translation>正在启动新固件</translation>
    </message>
    <message>
        <source>Building the image</source>
        <translation>正在构建镜像</translation>
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
    <message>
        <source>Take the image for {wanted} out of {file}</source>
        <translation>从 {file} 提取适用于 {wanted} 的镜像</translation>
    </message>
    <message>
        <source>Search the folders of the firmware library</source>
        <translation>搜索固件库的文件夹</translation>
    </message>
    <message>
        <source>Read the table of contents</source>
        <translation>读取目录</translation>
    </message>
    <message>
        <source>Unpack the image</source>
        <translation>解压镜像</translation>
    </message>
    <message>
        <source>Files with firmware: {expectedNumber}; unchanged since the last search: {actualNumber}</source>
        <translation>含固件的文件：{expectedNumber}；自上次搜索以来未变：{actualNumber}</translation>
    </message>
    <message>
        <source>Images read: {expectedNumber}; files that are gone: {actualNumber}</source>
        <translation>已读取镜像：{expectedNumber}；已消失的文件：{actualNumber}</translation>
    </message>
    <message>
        <source>Set GUIDs and MACs of {file}</source>
        <translation>设置 {file} 的 GUID 和 MAC</translation>
    </message>
    <message>
        <source>Remove the boot ROM of {file}</source>
        <translation>移除 {file} 的引导 ROM</translation>
    </message>
    <message>
        <source>Recover {file}</source>
        <translation>恢复 {file}</translation>
    </message>
    <message>
        <source>Start the new firmware of {file}</source>
        <translation>启动 {file} 的新固件</translation>
    </message>
    <message>
        <source>Free the flash semaphore of {file}</source>
        <translation>释放 {file} 的闪存信号量</translation>
    </message>
    <message>
        <source>Save the boot ROM of {file} as {wanted}</source>
        <translation>将 {file} 的引导 ROM 保存为 {wanted}</translation>
    </message>
    <message>
        <source>Run {wanted}</source>
        <translation>运行 {wanted}</translation>
    </message>
    <message>
        <source>Read and check the backup</source>
        <translation>读取并检查备份</translation>
    </message>
    <message>
        <source>Write GUIDs and MACs and read them back</source>
        <translation>写入 GUID 和 MAC 并读回</translation>
    </message>
    <message>
        <source>Write the image without boot ROM and read it back</source>
        <translation>写入不含引导 ROM 的镜像并读回</translation>
    </message>
    <message>
        <source>Build an image from {file}</source>
        <translation>用 {file} 构建镜像</translation>
    </message>
    <message>
        <source>Put the image together</source>
        <translation>组装镜像</translation>
    </message>
    <message>
        <source>Compare the new image with {file}</source>
        <translation>将新镜像与 {file} 比较</translation>
    </message>
    <message>
        <source>[{section}] {file}: {found}</source>
        <translation>[{section}] {file}：{found}</translation>
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
    <name>Twin</name>
    <message>
        <source>The image is made for the PSID of this card, {found}.</source>
        <translation>镜像是为此网卡的 PSID {found} 制作的。</translation>
    </message>
    <message>
        <source>Owners report that cards with PSID {found} run images made for {wanted}.</source>
        <translation>有用户报告称，PSID 为 {found} 的网卡可运行为 {wanted} 制作的镜像。</translation>
    </message>
    <message>
        <source>{found} and {wanted} have the same board number, and sources tell that the boards are the same under two names.</source>
        <translation>{found} 与 {wanted} 的板卡编号相同，且有来源表明这是同一板卡的两个名称。</translation>
    </message>
    <message>
        <source>{found} and {wanted} have the same board number. That has meant the same board in the cases that are known, but nobody reports of this one.</source>
        <translation>{found} 与 {wanted} 的板卡编号相同。在已知情况下这意味着同一板卡，但尚无人报告过此例。</translation>
    </message>
    <message>
        <source>Cards sold as {wanted} are reported to run images for {found}. That this card was one of them is for you to know.</source>
        <translation>据报告，以 {wanted} 出售的网卡可运行为 {found} 制作的镜像。此网卡是否属于其中，需由您自行判断。</translation>
    </message>
    <message>
        <source>{found} and {wanted} are listed under one part number, for different revisions of the board.</source>
        <translation>{found} 与 {wanted} 列在同一部件号下，对应板卡的不同修订版。</translation>
    </message>
    <message>
        <source>No other PSID is known for the board of {section}: its number has no twin.</source>
        <translation>未发现板卡 {section} 的其他 PSID：其编号没有对应的孪生编号。</translation>
    </message>
    <message>
        <source>The number in {section} is only a serial one: it does not tell which board it is for.</source>
        <translation>{section} 中的编号只是序号：不能说明适用于哪种板卡。</translation>
    </message>
    <message>
        <source>{found} and {wanted} have different board numbers. Nothing is known that connects them.</source>
        <translation>{found} 与 {wanted} 的板卡编号不同。没有已知信息表明二者有关联。</translation>
    </message>
    <message>
        <source>well founded</source>
        <translation>依据充分</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>较为可能</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>无已知信息</translation>
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
    <message>
        <source>Firmware library</source>
        <translation>固件库</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>Images in your folders</source>
        <translation>您文件夹中的镜像</translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n image(s)</source>
        <translation>
            <numerusform>含 %n 个镜像的固件包</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged bundle</source>
        <translation>已损坏的固件包</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AddressesEdit</name>
    <message>
        <source>Base G&amp;UID:</source>
        <translation>基础 GUID(&amp;U)：</translation>
    </message>
    <message>
        <source>Base M&amp;AC:</source>
        <translation>基础 MAC(&amp;A)：</translation>
    </message>
    <message>
        <source>Node G&amp;UID:</source>
        <translation>节点 GUID(&amp;U)：</translation>
    </message>
    <message>
        <source>Port &amp;1 GUID:</source>
        <translation>端口 1 GUID(&amp;1)：</translation>
    </message>
    <message>
        <source>Port &amp;2 GUID:</source>
        <translation>端口 2 GUID(&amp;2)：</translation>
    </message>
    <message>
        <source>&amp;System GUID:</source>
        <translation>系统 GUID(&amp;S)：</translation>
    </message>
    <message>
        <source>Port 1 M&amp;AC:</source>
        <translation>端口 1 MAC(&amp;A)：</translation>
    </message>
    <message>
        <source>Por&amp;t 2 MAC:</source>
        <translation>端口 2 MAC(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a field with colon, then what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Both ports have the same MAC; each needs its own.</source>
        <translation>两个端口的 MAC 相同；每个端口都需要自己的 MAC。</translation>
    </message>
    <message>
        <source>Type the node GUID or the first MAC first</source>
        <translation>请先输入节点 GUID 或第一个 MAC</translation>
    </message>
    <message>
        <source>Port 1, port 2 and system GUID become node GUID + 1, + 2 and + 3, and the second MAC the first + 1, as the vendor numbers its cards</source>
        <translation>端口 1、端口 2 和系统 GUID 分别为节点 GUID + 1、+ 2 和 + 3，第二个 MAC 为第一个 + 1，与厂商的编号方式一致</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>D&amp;erive the others</source>
        <translation>推算其余(&amp;E)</translation>
    </message>
    <message>
        <source>They are on the label of the card, in its backup, or in what was noted of it earlier. Two cards with the same address do not work in one network: never make addresses up.</source>
        <translation>它们见于网卡标签、网卡的备份或您先前的记录。地址相同的两块网卡不能在同一网络中工作：切勿自行编造地址。</translation>
    </message>
    <message>
        <source>The card counts its other GUIDs and MACs on from these two. They are on its label or in its backup. Two cards with the same address do not work in one network.</source>
        <translation>网卡的其余 GUID 和 MAC 从这两个值依次编号。它们见于网卡标签或备份。地址相同的两块网卡不能在同一网络中工作。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AgreementModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>INI section</source>
        <translation>INI 节</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>INI says</source>
        <translation>INI 中的值</translation>
    </message>
    <message>
        <source>Registers hold</source>
        <translation>寄存器中的值</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AgreementPage</name>
    <message>
        <source>There is no INI to compare with</source>
        <translation>没有可供比较的 INI</translation>
    </message>
    <message>
        <source>No parameter map knows a key of this INI</source>
        <translation>没有参数映射包含此 INI 中的键</translation>
    </message>
    <message>
        <source>So it cannot be said whether the registers follow it. With &quot;Parameter maps…&quot; you can add or learn a map.</source>
        <translation>因此无法判断寄存器是否与其一致。可通过“参数映射…”添加或学习映射。</translation>
    </message>
    <message numerus="yes">
        <source>The registers follow the INI in all %Ln key(s) that can be compared</source>
        <translation>
            <numerusform>可比较的 %Ln 个键，寄存器全部与 INI 一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln key(s) the registers do not follow the INI</source>
        <translation>
            <numerusform>有 %Ln 个键的寄存器与 INI 不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>The chip obeys the registers; the INI is only a record of what they were made from.</source>
        <translation>芯片以寄存器为准；INI 只是一份记录，说明寄存器值的来源。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>INI keys that are shown</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>INI and registers agree.</source>
        <translation>INI 与寄存器一致。</translation>
    </message>
    <message>
        <source>No key fits the search.</source>
        <translation>没有符合搜索条件的键。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择键。</translation>
    </message>
    <message>
        <source>No record of this image sets these bits.</source>
        <translation>此镜像中没有记录设置这些位。</translation>
    </message>
    <message>
        <source>Go to the record that holds this key (Enter)</source>
        <translation>转到包含此键的记录（Enter）</translation>
    </message>
    <message>
        <source>Go to this key in the form</source>
        <translation>在表单中转到此键</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>搜索键和值</translation>
    </message>
    <message>
        <source>Only disagr&amp;eements</source>
        <translation>只看不一致(&amp;E)</translation>
    </message>
    <message>
        <source>Leave out keys that the registers follow</source>
        <translation>隐藏寄存器与之一致的键</translation>
    </message>
    <message>
        <source>INI keys and registers</source>
        <translation>INI 键与寄存器</translation>
    </message>
    <message>
        <source>Show the &amp;bits</source>
        <translation>显示位(&amp;B)</translation>
    </message>
    <message>
        <source>Show the key in the form</source>
        <translation>在表单中显示该键</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BitView</name>
    <message>
        <source>Bits of the register</source>
        <translation>寄存器的位</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>没有此记录</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>set to 1</source>
        <translation>置 1</translation>
    </message>
    <message>
        <source>set to 0</source>
        <translation>清 0</translation>
    </message>
    <message>
        <source>Bit %1: %2 here, %3 there</source>
        <comment>%2, %3: what two images do with the bit</comment>
        <translation>位 %1：本镜像%2，对比镜像%3</translation>
    </message>
    <message>
        <source>Bit %1: %2</source>
        <comment>%2: what the record does with the bit</comment>
        <translation>位 %1：%2</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本镜像</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对比镜像</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BoardConfigHost</name>
    <message>
        <source>This card keeps its settings in NV configuration. The board INI inside its image is signed together with the firmware and cannot be changed; the Firmware page shows it.</source>
        <translation>此网卡的设置保存在 NV 配置中。镜像内的板卡 INI 与固件一起签名，无法更改；可在“固件”页查看。</translation>
    </message>
    <message>
        <source>The board INI of this image cannot be read.</source>
        <translation>无法读取此镜像的板卡 INI。</translation>
    </message>
    <message>
        <source>Reading the board INI…</source>
        <translation>正在读取板卡 INI…</translation>
    </message>
    <message>
        <source>The image that was read now has no INI that can be read.</source>
        <translation>刚读取的镜像中没有可读取的 INI。</translation>
    </message>
    <message>
        <source>The INI on the card is another one now</source>
        <translation>网卡上的 INI 已经变化</translation>
    </message>
    <message>
        <source>Your changes are kept. They were made on the INI that was there before; the image is built with the whole text as you see it.</source>
        <translation>您的更改已保留。这些更改基于先前的 INI；构建镜像时使用您所见的全部文本。</translation>
    </message>
    <message>
        <source>Choose an INI file</source>
        <translation>选择 INI 文件</translation>
    </message>
    <message>
        <source>Board INI files (*.ini);;All files (*)</source>
        <translation>板卡 INI 文件 (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The INI file was not read</source>
        <translation>未能读取 INI 文件</translation>
    </message>
    <message>
        <source>The text of %1 is edited now</source>
        <translation>现在编辑的是 %1 的文本</translation>
    </message>
    <message>
        <source>Changes are counted from the INI of the image. Undo brings the earlier text back.</source>
        <translation>更改以镜像中的 INI 为基准计算。用“撤销”可恢复先前的文本。</translation>
    </message>
    <message>
        <source>Save the INI as</source>
        <translation>INI 另存为</translation>
    </message>
    <message>
        <source>The INI was not saved</source>
        <translation>INI 未保存</translation>
    </message>
    <message>
        <source>The INI is saved</source>
        <translation>INI 已保存</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BoardConfigPage</name>
    <message>
        <source>Choose a key to read what it does. Double-click its value, or press F2, to change it.</source>
        <translation>选择一个键以查看其作用。双击其值或按 F2 进行更改。</translation>
    </message>
    <message>
        <source>No key is changed</source>
        <translation>没有更改任何键</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>已更改 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>撤销上一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>重做更改（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择键。</translation>
    </message>
    <message>
        <source>The INI has no such key.</source>
        <translation>INI 中没有此键。</translation>
    </message>
    <message>
        <source>This key is not changed.</source>
        <translation>此键未更改。</translation>
    </message>
    <message>
        <source>Takes back what was changed of this key</source>
        <translation>还原对此键的更改</translation>
    </message>
    <message>
        <source>Takes the key out of the INI; what then counts is not always known</source>
        <translation>从 INI 中删除此键；删除后的取值不一定已知</translation>
    </message>
    <message>
        <source>Shows the line of this key in the text</source>
        <translation>在文本中显示此键所在的行</translation>
    </message>
    <message>
        <source>Makes an image with this INI, verifies it and shows what differs</source>
        <translation>用此 INI 构建镜像，进行校验并显示不同之处</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Takes all changes back; Undo restores them</source>
        <translation>还原所有更改；可用“撤销”找回</translation>
    </message>
    <message>
        <source>&amp;Replace by a file…</source>
        <translation>用文件替换(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take all changes back</source>
        <translation>还原所有更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back to the original value</source>
        <translation>恢复原值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove this key</source>
        <translation>删除此键(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>在文本中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Lists the keys as well that this INI has not and that others have used; a value adds the key</source>
        <translation>同时列出此 INI 中没有、但他人用过的键；填入值即添加该键</translation>
    </message>
    <message>
        <source>Edits the text of an INI file in place of this one</source>
        <translation>改为编辑另一个 INI 文件的文本</translation>
    </message>
    <message>
        <source>Saves the INI as it is now, without building an image</source>
        <translation>按现状保存 INI，不构建镜像</translation>
    </message>
    <message>
        <source>Save this INI, or take another one</source>
        <translation>保存此 INI，或换用另一个</translation>
    </message>
    <message>
        <source>Shows what may be wrong with the INI, line by line</source>
        <translation>逐行显示 INI 中可能存在的问题</translation>
    </message>
    <message>
        <source>Configuration &amp;records</source>
        <translation>Configuration 记录(&amp;R)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildChanges</name>
    <message>
        <source>Working out what changes…</source>
        <translation>正在分析变化…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s) change.</source>
        <translation>
            <numerusform>更改了 %Ln 个 INI 键。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be translated into registers.</source>
        <translation>
            <numerusform>其中 %Ln 个无法转换为寄存器设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only comments or spacing differ from the INI in the image.</source>
        <translation>与镜像中的 INI 相比，只有注释或空白不同。</translation>
    </message>
    <message>
        <source>The INI is the same as the one in the image.</source>
        <translation>INI 与镜像中的相同。</translation>
    </message>
    <message>
        <source>The new image is the same to the byte.</source>
        <translation>新镜像与原镜像逐字节相同。</translation>
    </message>
    <message>
        <source>No INI key changes.</source>
        <translation>没有 INI 键变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed key(s) would be text only</source>
        <translation>
            <numerusform>%Ln 个已更改的键将只是文本</numerusform>
        </translation>
    </message>
    <message>
        <source>The INI in the image would say one thing and the card&apos;s registers another: the card will not do what these keys say. Take these changes back, add a parameter map that knows the keys, or build with mlxburn.</source>
        <translation>镜像中的 INI 与网卡的寄存器会不一致：网卡不会按这些键工作。请撤销这些更改，添加包含这些键的参数映射，或用 mlxburn 构建。</translation>
    </message>
    <message>
        <source>Working out what changes</source>
        <translation>正在分析变化</translation>
    </message>
    <message>
        <source>What becomes of each changed INI key</source>
        <translation>各个已更改 INI 键的处理方式</translation>
    </message>
    <message>
        <source>Bui&amp;ld all the same: I know that the card will not do what these keys say</source>
        <translation>仍然构建：我知道网卡不会按这些键工作(&amp;L)</translation>
    </message>
    <message>
        <source>Build all the same</source>
        <translation>仍然构建</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildDialog</name>
    <message>
        <source>Cancel stops the build. Nothing is saved then.</source>
        <translation>取消会停止构建，不保存任何内容。</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>命令已复制。</translation>
    </message>
    <message>
        <source>The command reads the INI from a file: save it as</source>
        <translation>命令从文件读取 INI：另存为</translation>
    </message>
    <message>
        <source>Board INI files (*.ini);;All files (*)</source>
        <translation>板卡 INI (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The command was copied; the INI that it reads is saved as %1.</source>
        <translation>命令已复制；它读取的 INI 已保存为 %1。</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>报告已保存为 %1</translation>
    </message>
    <message>
        <source>An image is being built</source>
        <translation>正在构建镜像</translation>
    </message>
    <message>
        <source>Stop building it? Nothing is saved then.</source>
        <translation>要停止构建吗？停止后不会保存任何内容。</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>停止构建</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>继续构建</translation>
    </message>
    <message>
        <source>Builds the image and saves it</source>
        <translation>构建镜像并保存</translation>
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
</context>
<context>
    <name>firesteel::gui::BuildExtras</name>
    <message>
        <source>In the image</source>
        <translation>镜像中</translation>
    </message>
    <message>
        <source>The VSD may only have plain letters, digits and signs (ASCII).</source>
        <translation>VSD 只能包含普通字母、数字和符号（ASCII）。</translation>
    </message>
    <message numerus="yes">
        <source>The VSD has %Ln character(s); at most %1 fit.</source>
        <translation>
            <numerusform>VSD 有 %Ln 个字符；最多 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, choose the file of the boot ROM.</source>
        <translation>要继续，请选择引导 ROM 文件。</translation>
    </message>
    <message>
        <source>Choose the boot ROM</source>
        <translation>选择引导 ROM</translation>
    </message>
    <message>
        <source>Expansion ROMs (*.rom *.mrom *.bin *.efirom);;All files (*)</source>
        <translation>扩展 ROM (*.rom *.mrom *.bin *.efirom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Only needed when the boot ROM is replaced</source>
        <translation>仅在替换引导 ROM 时需要</translation>
    </message>
    <message>
        <source>The image has no boot ROM</source>
        <translation>镜像没有引导 ROM</translation>
    </message>
    <message>
        <source>What the image has; tick the box to change it</source>
        <translation>镜像中现有的内容；勾选后可更改</translation>
    </message>
    <message>
        <source>Boot ROM in the image: %1</source>
        <translation>镜像中的引导 ROM：%1</translation>
    </message>
    <message>
        <source>Boot ROM in the image: of an unknown kind</source>
        <translation>镜像中的引导 ROM：未知类型</translation>
    </message>
    <message>
        <source>Boot ROM in the image: none</source>
        <translation>镜像中的引导 ROM：无</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the image without one</source>
        <translation>保持不含引导 ROM(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;place it with:</source>
        <translation>替换为(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Put one in:</source>
        <translation>添加(&amp;P)：</translation>
    </message>
    <message>
        <source>File of the boot ROM</source>
        <translation>引导 ROM 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Set other GUIDs and MACs (flashing keeps the card&apos;s o&amp;wn all the same)</source>
        <translation>设置其他 GUID 和 MAC（刷写时仍保留网卡自己的）(&amp;W)</translation>
    </message>
    <message>
        <source>Set other GUIDs and MACs</source>
        <translation>设置其他 GUID 和 MAC</translation>
    </message>
    <message>
        <source>A card keeps its own addresses when it is flashed, unless the flash dialog is told otherwise</source>
        <translation>刷写时网卡会保留自己的地址，除非在刷写对话框中另行指定</translation>
    </message>
    <message>
        <source>New GUIDs and MACs</source>
        <translation>新的 GUID 和 MAC</translation>
    </message>
    <message>
        <source>This image has no place for MACs: the card makes them of its port GUIDs.</source>
        <translation>此镜像没有存放 MAC 的位置：网卡根据端口 GUID 生成 MAC。</translation>
    </message>
    <message>
        <source>Set another VSD (an&amp;y text; tools show it, the card does not use it)</source>
        <translation>设置其他 VSD（任意文本；工具会显示，网卡不使用）(&amp;Y)</translation>
    </message>
    <message>
        <source>Set another VSD</source>
        <translation>设置其他 VSD</translation>
    </message>
    <message>
        <source>VSD, at most 208 plain characters</source>
        <translation>VSD，最多 208 个普通字符</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildSetup</name>
    <message>
        <source>The file cannot be taken</source>
        <translation>无法使用该文件</translation>
    </message>
    <message>
        <source>Choose the image to build from</source>
        <translation>选择用于构建的源镜像</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>固件镜像 (*.bin *.img *.rom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is not taken</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>It is a bundle of many images. Open it in the window, and one of its images there; then it is in this list.</source>
        <translation>它是含有多个镜像的固件包。请在主窗口中打开它，再打开其中的一个镜像；该镜像随后会出现在此列表中。</translation>
    </message>
    <message>
        <source>It is an %1 image. Only FS2 images, those of ConnectX-3 and older cards, have an INI that can be built in.</source>
        <translation>它是 %1 镜像。只有 ConnectX-3 及更早网卡的 FS2 镜像才能写入 INI。</translation>
    </message>
    <message>
        <source>Choose the .mlx file</source>
        <translation>选择 .mlx 文件</translation>
    </message>
    <message>
        <source>Firmware for mlxburn (*.mlx);;All files (*)</source>
        <translation>供 mlxburn 使用的固件 (*.mlx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the image file…</source>
        <translation>正在读取镜像文件…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>正在分析变化…</translation>
    </message>
    <message>
        <source>To go on, choose the .mlx file of the firmware.</source>
        <translation>要继续，请选择固件的 .mlx 文件。</translation>
    </message>
    <message>
        <source>Some changed keys cannot be translated into registers. To go on all the same, tick the box below their list.</source>
        <translation>有些已更改的键无法转换为寄存器设置。如仍要继续，请勾选列表下方的选项。</translation>
    </message>
    <message>
        <source>The image that is built from is no file that a command could read</source>
        <translation>源镜像不是命令可以读取的文件</translation>
    </message>
    <message>
        <source>mlxburn translates every key of the INI, but the image gets the firmware version of the .mlx file. Boot ROM, addresses and VSD cannot be chosen here.</source>
        <translation>mlxburn 可以转换 INI 的所有键，但镜像的固件版本将由 .mlx 文件决定。此处不能选择引导 ROM、地址和 VSD。</translation>
    </message>
    <message>
        <source>%1 is installed: from MFT %2 on it may no longer build images; 4.26 does.</source>
        <translation>已安装 %1：从 MFT %2 起可能不再能构建镜像；4.26 可以。</translation>
    </message>
    <message>
        <source>Everything but the changes stays as it is in the image. Keys that a parameter map knows are translated into the card&apos;s registers.</source>
        <translation>除更改的内容外，镜像保持不变。参数映射包含的键会转换为网卡的寄存器设置。</translation>
    </message>
    <message>
        <source>Whether mlxburn is installed is not known yet.</source>
        <translation>尚不知是否已安装 mlxburn。</translation>
    </message>
    <message>
        <source>mlxburn is not installed: it is in NVIDIA&apos;s MFT before 4.32.</source>
        <translation>未安装 mlxburn：它包含在 4.32 之前的 NVIDIA MFT 中。</translation>
    </message>
    <message>
        <source>Whether mlxburn is installed is not known yet</source>
        <translation>尚不知是否已安装 mlxburn</translation>
    </message>
    <message>
        <source>mlxburn is not installed: it is in NVIDIA&apos;s MFT before 4.32</source>
        <translation>未安装 mlxburn：它包含在 4.32 之前的 NVIDIA MFT 中</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比较对象(&amp;W)：</translation>
    </message>
    <message>
        <source>Built &amp;from:</source>
        <translation>源镜像(&amp;F)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What chan&amp;ges in the INI</source>
        <translation>INI 的变化(&amp;G)</translation>
    </message>
    <message>
        <source>B&amp;oot ROM, addresses, VSD</source>
        <translation>引导 ROM、地址、VSD(&amp;O)</translation>
    </message>
    <message>
        <source>mlxburn cannot change these</source>
        <translation>mlxburn 不能更改这些内容</translation>
    </message>
    <message>
        <source>No boot ROM that is known was found in this file.</source>
        <translation>此文件中没有已知的引导 ROM。</translation>
    </message>
    <message>
        <source>In this file: %1</source>
        <translation>此文件中：%1</translation>
    </message>
    <message>
        <source>It does not begin like an expansion ROM; a computer may not start it.</source>
        <translation>它的开头不像扩展 ROM；计算机可能无法启动它。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildTarget</name>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>To go on, choose where to save the image.</source>
        <translation>要继续，请选择镜像的保存位置。</translation>
    </message>
    <message>
        <source>%1 is a folder: add the name of a file.</source>
        <translation>%1 是文件夹：请加上文件名。</translation>
    </message>
    <message>
        <source>This is the file that the image is built from. It stays as it is: choose another name.</source>
        <translation>这是构建所用的源文件，它会保持不变：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Save the image as</source>
        <translation>镜像另存为</translation>
    </message>
    <message>
        <source>Firmware images (*.bin);;All files (*)</source>
        <translation>固件镜像 (*.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>保存为(&amp;V)：</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose where to save the image</source>
        <translation>选择镜像的保存位置</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleBanner</name>
    <message>
        <source>Some images cannot be taken out of this bundle. %1</source>
        <translation>无法从此固件包中提取部分镜像。%1</translation>
    </message>
    <message>
        <source>Do not trust this bundle. %1</source>
        <translation>请勿信任此固件包。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>另有 %n 个错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of contents is sound. An image is checked when it is opened or saved.</source>
        <translation>目录完好。镜像在打开或保存时检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), see the findings.</source>
        <translation>
            <numerusform>%n 个警告，见检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the bundle</source>
        <translation>固件包的状态</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleDetails</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Select an image to see what it is for.</source>
        <translation>请选择镜像以查看其用途。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>PSID – part number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Firmware %1, %2</source>
        <comment>version, size</comment>
        <translation>固件 %1，%2</translation>
    </message>
    <message>
        <source>Choice of the image</source>
        <translation>镜像的选择</translation>
    </message>
    <message>
        <source>The bundle has several images for this board; only its vendor knows which one is meant</source>
        <translation>固件包中有多个适用于此板卡的镜像；只有厂商知道应选哪一个</translation>
    </message>
    <message>
        <source>This board has several imag&amp;es:</source>
        <translation>此板卡有多个镜像(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleModel</name>
    <message>
        <source>%1, damaged</source>
        <translation>%1，已损坏</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundlePage</name>
    <message>
        <source>Select an image first</source>
        <translation>请先选择镜像</translation>
    </message>
    <message>
        <source>This board has several images: choose one of them first</source>
        <translation>此板卡有多个镜像：请先选择其中一个</translation>
    </message>
    <message>
        <source>Unpack this image and look into it</source>
        <translation>解压此镜像并查看其内容</translation>
    </message>
    <message>
        <source>Unpack this image and save it as a file</source>
        <translation>解压此镜像并另存为文件</translation>
    </message>
    <message>
        <source>Compare this image with another one, or with what is on a card</source>
        <translation>将此镜像与另一个镜像或网卡上的内容比较</translation>
    </message>
    <message>
        <source>Copy the PSID to the clipboard</source>
        <translation>将 PSID 复制到剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 / %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle lists no images.</source>
        <translation>此固件包没有列出任何镜像。</translation>
    </message>
    <message>
        <source>No image has all of these words.</source>
        <translation>没有镜像包含所有这些词。</translation>
    </message>
    <message>
        <source>Find a PSID, part number, version or description (Ctrl+F)</source>
        <translation>查找 PSID、部件号、版本或描述（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>查找镜像</translation>
    </message>
    <message>
        <source>Images in the bundle</source>
        <translation>固件包中的镜像</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>没有需要说明的问题。</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>所选镜像</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>没有固件包</translation>
    </message>
    <message numerus="yes">
        <source>%1 bundle of %n image(s)</source>
        <comment>format of the bundle</comment>
        <translation>
            <numerusform>%1 固件包，含 %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unpacks to %2</source>
        <translation>%1，解压后 %2</translation>
    </message>
    <message>
        <source>%1, not packed</source>
        <translation>%1，未压缩</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>打开镜像(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>保存镜像(&amp;S)…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>与其他比较(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy PS&amp;ID</source>
        <translation>复制 PSID(&amp;I)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CardJobDialog</name>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>No backup is made, so there is nothing to choose</source>
        <translation>不做备份，无需选择</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The card keeps what it has.</source>
        <translation>取消会在下一个安全点停止。网卡保留原有内容。</translation>
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
        <source>The card is being written to. Stop at the next safe point? The card keeps what it has.</source>
        <translation>正在写入网卡。要在下一个安全点停止吗？网卡保留原有内容。</translation>
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
        <source>%1 at PCI address %2, PSID %3</source>
        <translation>%1，PCI 地址 %2，PSID %3</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>请勿关闭计算机</translation>
    </message>
    <message>
        <source>What is on the card stays in place until the new data are complete and checked.</source>
        <translation>在新数据写完并校验之前，网卡上的原有内容保持不变。</translation>
    </message>
    <message>
        <source>To go on, choose a folder for the backup.</source>
        <translation>要继续，请选择备份文件夹。</translation>
    </message>
    <message>
        <source>Starts writing</source>
        <translation>开始写入</translation>
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
</context>
<context>
    <name>firesteel::gui::CommandLine</name>
    <message>
        <source>E&amp;quivalent command:</source>
        <translation>等效命令(&amp;Q)：</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>复制命令(&amp;Z)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copies the firesteel-cli command that does the same</source>
        <translation>复制等效的 firesteel-cli 命令</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareBytesPage</name>
    <message>
        <source>differs</source>
        <comment>bytes</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <comment>side, section, address</comment>
        <translation>%1：%2，从 %3 起</translation>
    </message>
    <message>
        <source>%1: no %2 here</source>
        <comment>side, section</comment>
        <translation>%1：没有 %2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Bytes of the left image</source>
        <translation>左侧镜像的字节</translation>
    </message>
    <message>
        <source>Bytes of the right image</source>
        <translation>右侧镜像的字节</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Bytes of the image before</source>
        <translation>更改前镜像的字节</translation>
    </message>
    <message>
        <source>Bytes of the image after</source>
        <translation>更改后镜像的字节</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareListPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of differences</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows of a table</comment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>No row holds this text.</source>
        <translation>没有行包含此文本。</translation>
    </message>
    <message>
        <source>Here both are the same.</source>
        <translation>此处两者相同。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only rows with this text</source>
        <translation>只显示含此文本的行</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>只看差异(&amp;O)</translation>
    </message>
    <message>
        <source>Leave out what is the same on both sides</source>
        <translation>隐藏两侧相同的内容</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ComparePicker</name>
    <message>
        <source>Choose two different images</source>
        <translation>请选择两个不同的镜像</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareWindow</name>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>The comparison is in %1.</source>
        <translation>比较结果已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 and %2 – Compare</source>
        <comment>two images</comment>
        <translation>%1 与 %2 – 比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <comment>list of counts</comment>
        <translation>不同之处：%1。</translation>
    </message>
    <message>
        <source>The comparison is not ready yet</source>
        <translation>比较尚未完成</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>Put the left image to the right</source>
        <translation>将左侧镜像换到右侧</translation>
    </message>
    <message>
        <source>Save the comparison to a file</source>
        <translation>将比较结果保存为文件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>交换左右(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>文本(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;web page (HTML)…</source>
        <translation>网页 (HTML)(&amp;W)…</translation>
    </message>
    <message>
        <source>For programs (&amp;JSON)…</source>
        <translation>供程序使用 (JSON)(&amp;J)…</translation>
    </message>
    <message>
        <source>What the images differ in</source>
        <translation>镜像的不同之处</translation>
    </message>
    <message>
        <source>Go to the next difference in this list (%1)</source>
        <comment>shortcut</comment>
        <translation>转到此列表中的下一处差异（%1）</translation>
    </message>
    <message>
        <source>Go to the previous difference in this list (%1)</source>
        <comment>shortcut</comment>
        <translation>转到此列表中的上一处差异（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln 个段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln 个 INI 键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration record(s)</source>
        <translation>
            <numerusform>%Ln 条 Configuration 记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln range(s) of bytes are listed.</source>
        <translation>
            <numerusform>只列出前 %Ln 个字节区间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FieldNamesDialog</name>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give the map a name.</source>
        <translation>请为映射命名。</translation>
    </message>
    <message>
        <source>A firmware version looks like 2.42.5000.</source>
        <translation>固件版本的格式如 2.42.5000。</translation>
    </message>
    <message>
        <source>The first version is newer than the last one.</source>
        <translation>起始版本比截止版本新。</translation>
    </message>
    <message>
        <source>Names of bits from an .mlx file</source>
        <translation>来自 .mlx 文件的位名称</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln run(s) of bits. The names are only shown in the tables of registers; they change nothing in images. For which cards are they?</source>
        <translation>
            <numerusform>%1 命名了 %Ln 组连续的位。这些名称只显示在寄存器表中，不会改变镜像。它们适用于哪些网卡？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the map:</source>
        <translation>映射名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Chip:</source>
        <translation>芯片(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;First firmware version:</source>
        <translation>起始固件版本(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Last firmware version:</source>
        <translation>截止固件版本(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;PSID of the board:</source>
        <translation>板卡的 PSID(&amp;P)：</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Names that were found</source>
        <translation>找到的名称</translation>
    </message>
    <message>
        <source>&amp;Add the names</source>
        <translation>添加名称(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FieldsModel</name>
    <message>
        <source>not touched</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>%1 (only some of the bits)</source>
        <comment>a value</comment>
        <translation>%1（仅部分位）</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>对比值</translation>
    </message>
    <message>
        <source>INI says</source>
        <translation>INI 中的值</translation>
    </message>
    <message>
        <source>INI and register</source>
        <translation>INI 与寄存器</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FilteredTable</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows of a table</comment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>No row holds this text.</source>
        <translation>没有行包含此文本。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only rows with this text</source>
        <translation>只显示含此文本的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
    <message>
        <source>Picture saved</source>
        <translation>图片已保存</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图片未保存</translation>
    </message>
    <message>
        <source>Copy at %1</source>
        <translation>%1 处的副本</translation>
    </message>
    <message>
        <source>Copy at %1 (boots)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>%1 处的副本（启动）</translation>
    </message>
    <message>
        <source>Copy at %1 (spare)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>%1 处的副本（备用）</translation>
    </message>
    <message>
        <source>Copy at %1 (retired)</source>
        <comment>a copy of the firmware on a flash</comment>
        <translation>%1 处的副本（已停用）</translation>
    </message>
    <message>
        <source>Copy of the firmware</source>
        <translation>固件副本</translation>
    </message>
    <message>
        <source>This flash holds several copies of the firmware; choose the one to look into</source>
        <translation>此闪存中有多份固件副本；请选择要查看的一份</translation>
    </message>
    <message>
        <source>The flash: a slot for each failsafe copy, then the data of the card</source>
        <translation>闪存：每份故障安全副本占一个槽位，其后是网卡的数据</translation>
    </message>
    <message>
        <source>Show the board INI in the image (Ctrl+F finds in it)</source>
        <translation>显示镜像中的板卡 INI（可用 Ctrl+F 查找）</translation>
    </message>
    <message>
        <source>No board INI is in this image</source>
        <translation>此镜像中没有板卡 INI</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the map with its legend as SVG or PNG</source>
        <translation>将分布图及图例保存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the section says: GUIDs, versions, ROMs, settings, the INI…</source>
        <translation>段中的内容：GUID、版本、ROM、设置、INI…</translation>
    </message>
    <message>
        <source>The whole image in hexadecimal, in the colours of the map</source>
        <translation>以十六进制显示整个镜像，颜色与分布图一致</translation>
    </message>
    <message>
        <source>Hex view</source>
        <translation>十六进制视图</translation>
    </message>
    <message>
        <source>The map shows the whole image already</source>
        <translation>分布图已显示整个镜像</translation>
    </message>
    <message>
        <source>The map shows no more detail than this</source>
        <translation>分布图已是最大比例</translation>
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
    <name>firesteel::gui::FoldersPanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>searched %1</source>
        <translation>搜索于 %1</translation>
    </message>
    <message>
        <source>not searched to the end yet</source>
        <translation>尚未搜索完</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>folder, number of images, when searched</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Put a folder with firmware files into the library; what is below it counts too</source>
        <translation>将含固件文件的文件夹加入固件库，包括其子文件夹</translation>
    </message>
    <message>
        <source>Choose a folder of the list first</source>
        <translation>请先在列表中选择文件夹</translation>
    </message>
    <message>
        <source>Forget this folder; its files stay where they are</source>
        <translation>不再记录此文件夹；其中的文件不受影响</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>固件库的文件夹</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;X)</translation>
    </message>
    <message>
        <source>Folders of &amp;the library</source>
        <translation>固件库的文件夹(&amp;I)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::GuidsDialog</name>
    <message>
        <source>On the card now</source>
        <translation>网卡上现有</translation>
    </message>
    <message>
        <source>Set GUIDs and MACs</source>
        <translation>设置 GUID 和 MAC</translation>
    </message>
    <message>
        <source>&amp;Write them now</source>
        <translation>立即写入(&amp;W)</translation>
    </message>
    <message>
        <source>No backup is made: the way back is only what you have noted yourself.</source>
        <translation>不做备份：只能依靠您自己的记录来恢复。</translation>
    </message>
    <message>
        <source>The whole image is written once more, with the new addresses, to the half of the flash that does not boot; the old one stays until the new one is checked.</source>
        <translation>整个镜像连同新地址会重新写入闪存中不启动的一半；在新镜像校验之前，旧镜像保持不变。</translation>
    </message>
    <message>
        <source>Only the section with the addresses is written; the firmware itself stays.</source>
        <translation>只写入存放地址的段；固件本身不变。</translation>
    </message>
    <message>
        <source>The card uses the new addresses after a cold boot. Settings that name the old MAC (DHCP, udev, netplan) must follow.</source>
        <translation>冷启动后网卡才会使用新地址。写有旧 MAC 的设置（DHCP、udev、netplan）需要相应修改。</translation>
    </message>
    <message>
        <source>To go on, change an address: these are the ones on the card.</source>
        <translation>要继续，请更改地址：这些与网卡上的相同。</translation>
    </message>
    <message>
        <source>The new addresses are on the card</source>
        <translation>新地址已写入网卡</translation>
    </message>
    <message>
        <source>One step is left: a cold boot.</source>
        <translation>还剩一步：冷启动。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexFindBar</name>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>The search went on from the start.</source>
        <translation>已从头继续查找。</translation>
    </message>
    <message>
        <source>The search went on from the end.</source>
        <translation>已从末尾继续查找。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n matches.</source>
        <translation>
            <numerusform>匹配超过 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2.</source>
        <translation>第 %1 处匹配，共 %2 处。</translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>Enter bytes as hex digits, for example 4d 54 ?? 57; ? stands for any digit.</source>
        <translation>请以十六进制数字输入字节，例如 4d 54 ?? 57；? 代表任意数字。</translation>
    </message>
    <message>
        <source>Each byte has two hex digits.</source>
        <translation>每个字节有两位十六进制数字。</translation>
    </message>
    <message>
        <source>At least one hex digit is needed: ? alone matches everywhere.</source>
        <translation>至少需要一位十六进制数字：只有 ? 会处处匹配。</translation>
    </message>
    <message numerus="yes">
        <source>Look for at most %n bytes at once.</source>
        <translation>
            <numerusform>一次最多查找 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text, same case</source>
        <translation>文本，区分大小写</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>查找类型</translation>
    </message>
    <message>
        <source>Whether the field holds text (as UTF-8) or hex digits</source>
        <translation>输入框中是文本（UTF-8）还是十六进制数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text or bytes to find</source>
        <translation>要查找的文本或字节</translation>
    </message>
    <message>
        <source>Bytes of two hex digits each; ? stands for any digit. (Ctrl+F)</source>
        <translation>每个字节两位十六进制数字；? 代表任意数字。（Ctrl+F）</translation>
    </message>
    <message>
        <source>Text to find in the bytes. (Ctrl+F)</source>
        <translation>要在字节中查找的文本。（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find the match before the cursor (Shift+F3)</source>
        <translation>查找光标之前的匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find the next match (F3)</source>
        <translation>查找下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Stop the search (Escape)</source>
        <translation>停止查找（Escape）</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>查找(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexGoToBar</name>
    <message>
        <source>Enter an address, for example 0x1d14c or +100.</source>
        <translation>请输入地址，例如 0x1d14c 或 +100。</translation>
    </message>
    <message>
        <source>“%1” is not an address. Addresses are hexadecimal; # stands before decimal ones, + or - before distances from the cursor.</source>
        <translation>“%1”不是地址。地址为十六进制；十进制前加 #，相对光标的距离前加 + 或 -。</translation>
    </message>
    <message>
        <source>There are no bytes to show.</source>
        <translation>没有可显示的字节。</translation>
    </message>
    <message>
        <source>The bytes here are at %1 to %2.</source>
        <translation>此处的字节范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation>转到(&amp;G)：</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address to go to</source>
        <translation>要转到的地址</translation>
    </message>
    <message>
        <source>Hexadecimal address: 0x1d14c or 1d14c. Decimal: #119116. From the cursor: +100, -100. (Ctrl+G)</source>
        <translation>十六进制地址：0x1d14c 或 1d14c。十进制：#119116。相对光标：+100、-100。（Ctrl+G）</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2), selected: %3</source>
        <translation>%1（%2），已选择：%3</translation>
    </message>
    <message>
        <source>Big-endian: %1</source>
        <translation>大端：%1</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Address and selection</source>
        <translation>地址与选区</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的值</translation>
    </message>
    <message>
        <source>The numbers of 1, 2, 4 and 8 bytes that begin at the cursor. Firmware is big-endian.</source>
        <translation>从光标处开始的 1、2、4、8 字节数值。固件采用大端字节序。</translation>
    </message>
    <message>
        <source>Section at the cursor</source>
        <translation>光标所在的段</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexView</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>At most %1 can be copied; %2 are selected.</source>
        <translation>最多可复制 %1；已选择 %2。</translation>
    </message>
    <message>
        <source>%1 at %2, %3, %4</source>
        <translation>%1，位于 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1，位于 %2，%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Copies the selected bytes as hex, or as text from the text column</source>
        <translation>将所选字节复制为十六进制；在文本列中则复制为文本</translation>
    </message>
    <message>
        <source>Copies the selected bytes as hex digits, 16 bytes a line</source>
        <translation>将所选字节复制为十六进制数字，每行 16 字节</translation>
    </message>
    <message>
        <source>Copies the selected bytes as text; what is not printable becomes a dot</source>
        <translation>将所选字节复制为文本；不可打印字符变为点</translation>
    </message>
    <message>
        <source>Copies the selected bytes as an array for C and C++</source>
        <translation>将所选字节复制为 C 和 C++ 数组</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>复制为 C 数组(&amp;A)</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Hex view. Arrow keys move the cursor, with Shift they select; Ctrl+Left and Ctrl+Right go from section to section; Space changes between hex and text.</source>
        <translation>十六进制视图。方向键移动光标，按住 Shift 进行选择；Ctrl+左和 Ctrl+右在段之间跳转；空格键在十六进制与文本之间切换。</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>There are no bytes to show.</source>
        <translation>没有可显示的字节。</translation>
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
    <message>
        <source>%1, failsafe, slots of %2</source>
        <translation>%1，故障安全，槽位为 %2</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>出厂 PSID</translation>
    </message>
    <message>
        <source>The PSID this card was made with</source>
        <translation>此网卡出厂时的 PSID</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Cards with secure firmware accept only images that their vendor signed</source>
        <translation>采用安全固件的网卡只接受厂商签名的镜像</translation>
    </message>
    <message>
        <source>GUIDs</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>The first one and how many this card has</source>
        <translation>第一个以及此网卡拥有的数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ImageDetails</name>
    <message>
        <source>Details of the image</source>
        <translation>镜像的详细信息</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI 设备</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Boot ROMs</source>
        <translation>引导 ROM</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>在固件包中</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>镜像 %1</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniFindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
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
</context>
<context>
    <name>firesteel::gui::IniFindingsModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniKeyModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>第一节之前</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>No public text tells what this key does.</source>
        <translation>没有公开资料说明此键的作用。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniTextPane</name>
    <message>
        <source>Text of the board INI</source>
        <translation>板卡 INI 的文本</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniView</name>
    <message>
        <source>Board INI</source>
        <translation>板卡 INI</translation>
    </message>
    <message>
        <source>The text is very long; only its first megabyte is shown.</source>
        <translation>文本很长，只显示前 1 MB。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::JobProgress</name>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已执行的步骤</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>已用时间：%1</translation>
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
    <name>firesteel::gui::KeyChangeModel</name>
    <message>
        <source>(not there)</source>
        <comment>a key in an INI</comment>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>(removed)</source>
        <comment>a key in an INI</comment>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Register %1, bits %2: %3 → %4</source>
        <translation>寄存器 %1，位 %2：%3 → %4</translation>
    </message>
    <message>
        <source>INI key</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LearnDialog</name>
    <message>
        <source>Add images to learn from</source>
        <translation>添加用于学习的镜像</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.mfa *.img);;All files (*)</source>
        <translation>固件镜像 (*.bin *.mfa *.img);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was learned.</source>
        <translation>已停止，没有学习到任何内容。</translation>
    </message>
    <message>
        <source>“%1” is saved and in use.</source>
        <translation>“%1”已保存并开始使用。</translation>
    </message>
    <message>
        <source>Export the learned map</source>
        <translation>导出学习所得的映射</translation>
    </message>
    <message>
        <source>Parameter maps (*.json);;All files (*)</source>
        <translation>参数映射 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>映射已保存到 %1。</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>仍在读取文件</translation>
    </message>
    <message>
        <source>Add two images or more that are not the same</source>
        <translation>请添加至少两个不相同的镜像</translation>
    </message>
    <message>
        <source>Wait until learning is over, or stop it</source>
        <translation>请等待学习完成，或将其停止</translation>
    </message>
    <message>
        <source>Choose image files; you can also drop them here</source>
        <translation>选择镜像文件；也可以拖到这里</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <translation>请先在列表中选择文件</translation>
    </message>
    <message>
        <source>Take the chosen files out of the list (Del)</source>
        <translation>从列表中移除所选文件（Del）</translation>
    </message>
    <message>
        <source>Compare the images; nothing is saved by that</source>
        <translation>比较这些镜像；不会保存任何内容</translation>
    </message>
    <message>
        <source>Save the ticked proposals as a JSON file</source>
        <translation>将勾选的建议保存为 JSON 文件</translation>
    </message>
    <message>
        <source>There is no folder for maps of your own</source>
        <translation>没有用于存放自己的映射的文件夹</translation>
    </message>
    <message>
        <source>The map is being saved</source>
        <translation>正在保存映射</translation>
    </message>
    <message>
        <source>Save the ticked proposals among your maps and use them from now on</source>
        <translation>将勾选的建议保存到自己的映射中并从现在起使用</translation>
    </message>
    <message>
        <source>Learn a parameter map</source>
        <translation>学习参数映射</translation>
    </message>
    <message>
        <source>Choose images of one firmware version for one chip that were made from different INIs. Where a bit of the registers changes just as an INI key does, it is proposed that the bit belongs to the key. The more images, the better.</source>
        <translation>请选择同一芯片、同一固件版本、但由不同 INI 制作的镜像。如果某个寄存器位的变化与某个 INI 键完全一致，就会建议该位属于该键。镜像越多越好。</translation>
    </message>
    <message>
        <source>&amp;Add images…</source>
        <translation>添加镜像(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the images</source>
        <translation>返回镜像列表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save as map</source>
        <translation>保存为映射(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>用于学习的镜像</translation>
    </message>
    <message>
        <source>No images yet. Add image files, or drop them here.</source>
        <translation>还没有镜像。请添加镜像文件，或将文件拖到这里。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LearnResultPage</name>
    <message>
        <source>%1 %2, learned</source>
        <comment>chip, firmware version: name of a map</comment>
        <translation>%1 %2，学习所得</translation>
    </message>
    <message>
        <source>There is no proposal to save</source>
        <translation>没有可保存的建议</translation>
    </message>
    <message>
        <source>Tick at least one proposal</source>
        <translation>请至少勾选一项建议</translation>
    </message>
    <message>
        <source>Give the map a name</source>
        <translation>请为映射命名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) are not the same in all images.</source>
        <translation>
            <numerusform>有 %Ln 个键在各镜像中不全相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>For none of them the bits could be told with certainty.</source>
        <translation>没有一个键能确定对应的位。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them bits are proposed.</source>
        <translation>
            <numerusform>已为其中 %Ln 个键给出位的建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all images these bits followed the key, and no other key explains them. That is a proposal, no proof: the more images have the rarer state, the better. Ticked proposals are saved; %Ln are ticked.</source>
        <translation>
            <numerusform>在所有镜像中，这些位都随键变化，且没有其他键能解释它们。这只是建议，不是证明：处于少见状态的镜像越多越可靠。勾选的建议会被保存；已勾选 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>These bits change, but it cannot be told with which key. Add images in which the keys differ from each other.</source>
        <translation>这些位有变化，但无法判断随哪个键变化。请添加这些键取值各不相同的镜像。</translation>
    </message>
    <message>
        <source>These bits are not the same in all images, but follow no INI key. They may be serial numbers, dates, or something that several keys decide together.</source>
        <translation>这些位在各镜像中不全相同，但不随任何 INI 键变化。它们可能是序列号、日期，或由多个键共同决定。</translation>
    </message>
    <message>
        <source>These keys are not the same in all images, but no bits, or not all of their bits, could be found. Some keys are only text; others need more images.</source>
        <translation>这些键在各镜像中不全相同，但未能找到对应的位，或只找到一部分。有些键只是文本，有些则需要更多镜像。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Undecided bits</source>
        <translation>未定的位</translation>
    </message>
    <message>
        <source>Bits without a key</source>
        <translation>没有键的位</translation>
    </message>
    <message>
        <source>Keys without bits</source>
        <translation>没有位的键</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>学习结果</translation>
    </message>
    <message>
        <source>No key could be told from all others. More images would help.</source>
        <translation>没有一个键能与其他键区分开。更多镜像会有帮助。</translation>
    </message>
    <message>
        <source>No bit is undecided.</source>
        <translation>没有未定的位。</translation>
    </message>
    <message>
        <source>Every bit that changes is explained.</source>
        <translation>所有变化的位都已得到解释。</translation>
    </message>
    <message>
        <source>Every key that changes has its bits.</source>
        <translation>所有变化的键都已找到对应的位。</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me of the map:</source>
        <translation>映射名称(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryModel</name>
    <message numerus="yes">
        <source>%1: %n image(s)</source>
        <comment>title of a group</comment>
        <translation>
            <numerusform>%1：%n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the firmware</source>
        <translation>固件的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>How the image and the chosen card go together</source>
        <translation>镜像与所选网卡的匹配情况</translation>
    </message>
    <message>
        <source>For this card</source>
        <translation>对此网卡</translation>
    </message>
    <message>
        <source>Name of the board that the image is made for</source>
        <translation>镜像所适用板卡的标识</translation>
    </message>
    <message>
        <source>PSID</source>
        <translation>PSID</translation>
    </message>
    <message>
        <source>Part number, as the image or its bundle tells it</source>
        <translation>镜像或其固件包给出的部件号</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Chips that the image is made for</source>
        <translation>镜像所适用的芯片</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Day of the release, as the image tells it</source>
        <translation>镜像给出的发布日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File, and the place in it</source>
        <translation>文件及其中的位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the image or its bundle says of the board</source>
        <translation>镜像或其固件包对板卡的说明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryPage</name>
    <message>
        <source>All chips</source>
        <translation>所有芯片</translation>
    </message>
    <message>
        <source>None: show all images</source>
        <translation>无：显示所有镜像</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, files</comment>
        <translation>%2中有%1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last searched %2</source>
        <translation>%1，上次搜索：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read</source>
        <translation>
            <numerusform>有 %n 个文件或文件夹无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>No image matches the search. Take a word away, or choose all chips and formats.</source>
        <translation>没有镜像符合搜索条件。请去掉某个词，或选择所有芯片和格式。</translation>
    </message>
    <message>
        <source>There is no firmware in the folders of the library.</source>
        <translation>固件库的文件夹中没有固件。</translation>
    </message>
    <message>
        <source>The folders were not searched yet. Press Search folders.</source>
        <translation>尚未搜索文件夹。请按“搜索文件夹”。</translation>
    </message>
    <message>
        <source>Choose an image of the list first.</source>
        <translation>请先在列表中选择镜像。</translation>
    </message>
    <message>
        <source>Choose above for which card.</source>
        <translation>请先在上方选择网卡。</translation>
    </message>
    <message>
        <source>The library is still looking at what fits this card.</source>
        <translation>固件库仍在查找适合此网卡的镜像。</translation>
    </message>
    <message>
        <source>Open the image with its sections</source>
        <translation>打开镜像并查看其各段</translation>
    </message>
    <message>
        <source>Compare the image with what is on the card</source>
        <translation>将镜像与网卡上的内容比较</translation>
    </message>
    <message>
        <source>Review the image and the card before anything is written</source>
        <translation>写入任何内容之前先核对镜像与网卡</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>请先添加文件夹。</translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>正在搜索。</translation>
    </message>
    <message>
        <source>Read what is new or changed in the folders</source>
        <translation>读取文件夹中新增或有变化的内容</translation>
    </message>
    <message>
        <source>Add a folder to the firmware library</source>
        <translation>将文件夹添加到固件库</translation>
    </message>
    <message>
        <source>Firmware library</source>
        <translation>固件库</translation>
    </message>
    <message>
        <source>Show which folders are in the library</source>
        <translation>显示固件库包含的文件夹</translation>
    </message>
    <message>
        <source>Stop the search; what it has read is kept</source>
        <translation>停止搜索；已读取的内容会保留</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>PSID, part, version, chip, description…</source>
        <translation>PSID、部件号、版本、芯片、描述…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索固件库</translation>
    </message>
    <message>
        <source>Words in any order; each must stand somewhere in what is known of the image</source>
        <translation>词序任意；每个词都须出现在镜像的已知信息中</translation>
    </message>
    <message>
        <source>Only images for this chip</source>
        <translation>仅此芯片的镜像</translation>
    </message>
    <message>
        <source>Only images of this format</source>
        <translation>仅此格式的镜像</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>For car&amp;d:</source>
        <translation>目标网卡(&amp;T)：</translation>
    </message>
    <message>
        <source>Card to find images for</source>
        <translation>要为其查找镜像的网卡</translation>
    </message>
    <message>
        <source>Sorts the images by how they fit this card</source>
        <translation>按与此网卡的匹配程度排列镜像</translation>
    </message>
    <message>
        <source>Images in the library</source>
        <translation>固件库中的镜像</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>The library remembers which firmware images and bundles lie in your folders, finds them by PSID, part number, version or chip, and tells which fit a card. Add a folder, for example the one with your downloads. Its files are only read, never changed.</source>
        <translation>固件库会记住您的文件夹中有哪些固件镜像和固件包，可按 PSID、部件号、版本或芯片查找，并说明哪些适合某块网卡。请添加一个文件夹，例如存放下载文件的文件夹。其中的文件只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>The folders are being searched.</source>
        <translation>正在搜索文件夹。</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Search fo&amp;lders</source>
        <translation>搜索文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;K)</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>打开(&amp;N)</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>比较(&amp;R)</translation>
    </message>
    <message>
        <source>Fla&amp;sh…</source>
        <translation>刷写(&amp;U)…</translation>
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
        <source>Cancel the job and stay</source>
        <translation>取消任务并留在此处</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写入</translation>
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
        <translation>打开文件夹(&amp;E)</translation>
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
    <message>
        <source>Opens firmware images and bundles and shows what is in them</source>
        <translation>打开固件镜像和固件包并显示其内容</translation>
    </message>
    <message>
        <source>Shows what differs between two images</source>
        <translation>显示两个镜像的不同之处</translation>
    </message>
    <message>
        <source>Select an opened file first</source>
        <translation>请先选择已打开的文件</translation>
    </message>
    <message>
        <source>Takes the file out of the list; it stays on the disk</source>
        <translation>从列表中移除文件；磁盘上的文件不受影响</translation>
    </message>
    <message>
        <source>%1, copy at %2</source>
        <comment>file name, address</comment>
        <translation>%1，%2 处的副本</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择镜像</translation>
    </message>
    <message>
        <source>Open images and bundles</source>
        <translation>打开镜像和固件包</translation>
    </message>
    <message>
        <source>Firmware images and bundles (*.bin *.img *.rom *.mfa *.mfa2);;All files (*)</source>
        <translation>固件镜像和固件包 (*.bin *.img *.rom *.mfa *.mfa2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the image as</source>
        <translation>镜像另存为</translation>
    </message>
    <message>
        <source>Firmware images (*.bin);;All files (*)</source>
        <translation>固件镜像 (*.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The image is saved</source>
        <translation>镜像已保存</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2</source>
        <translation>%1
SHA-256：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>card, PCI address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open an image or read a card first</source>
        <translation>请先打开镜像或读取网卡</translation>
    </message>
    <message>
        <source>Recover&amp;y</source>
        <translation>恢复(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>固件库(&amp;B)</translation>
    </message>
    <message>
        <source>This card is in flash recovery: there is no firmware on it that starts.
The Recovery page brings it back.</source>
        <translation>此网卡处于闪存恢复模式：其上没有可启动的固件。
“恢复”页可使其恢复工作。</translation>
    </message>
    <message>
        <source>The card is in flash recovery: its Recovery page writes an image</source>
        <translation>网卡处于闪存恢复模式：请在“恢复”页写入镜像</translation>
    </message>
    <message>
        <source>A card is being written to. Firesteel must stay open until that is done.</source>
        <translation>正在写入网卡。完成之前 Firesteel 必须保持打开。</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已消失</translation>
    </message>
    <message>
        <source>It was at PCI address %1. Jobs that were working on it end with an error.</source>
        <translation>其 PCI 地址为 %1。正在操作它的任务会以错误结束。</translation>
    </message>
    <message>
        <source>A card is being written to already</source>
        <translation>已在写入一块网卡</translation>
    </message>
    <message>
        <source>The card is in flash recovery: bring it back first, on its Recovery page</source>
        <translation>网卡处于闪存恢复模式：请先在“恢复”页恢复它</translation>
    </message>
    <message>
        <source>Looking for the vendor&apos;s tools…</source>
        <translation>正在查找厂商工具…</translation>
    </message>
    <message>
        <source>Gives the card other GUIDs and MACs, after a backup</source>
        <translation>备份后为网卡设置其他 GUID 和 MAC</translation>
    </message>
    <message>
        <source>Takes the boot ROM out of the firmware, so that the computer starts faster</source>
        <translation>从固件中移除引导 ROM，让计算机启动更快</translation>
    </message>
    <message>
        <source>Saves the boot ROM as a file, as mstflint rrom does</source>
        <translation>将引导 ROM 保存为文件，与 mstflint rrom 相同</translation>
    </message>
    <message>
        <source>Makes the chip start the firmware on its flash without switching the computer off</source>
        <translation>无需关闭计算机，让芯片启动闪存中的固件</translation>
    </message>
    <message>
        <source>Save the boot ROM as</source>
        <translation>引导 ROM 另存为</translation>
    </message>
    <message>
        <source>Boot ROMs (*.bin *.rom);;All files (*)</source>
        <translation>引导 ROM (*.bin *.rom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The boot ROM is saved</source>
        <translation>引导 ROM 已保存</translation>
    </message>
    <message>
        <source>Start new firmware</source>
        <translation>启动新固件</translation>
    </message>
    <message>
        <source>The chip of %1 starts again with the firmware on its flash. Its network connections break for some seconds; file systems that are mounted over them may stall.</source>
        <translation>%1 的芯片会以闪存中的固件重新启动。其网络连接会中断几秒；通过它挂载的文件系统可能会卡住。</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>The new firmware runs</source>
        <translation>新固件已运行</translation>
    </message>
    <message>
        <source>No cold boot is needed any more.</source>
        <translation>不再需要冷启动。</translation>
    </message>
    <message>
        <source>Free the flash semaphore</source>
        <translation>释放闪存信号量</translation>
    </message>
    <message>
        <source>The chip of %1 says that a program is working on its flash. If one really is, freeing the semaphore may destroy what it writes. Make sure that no mstflint, flint, mlxburn or other flash program runs, on this computer or in a virtual machine.</source>
        <translation>%1 的芯片报告有程序正在操作其闪存。如果确实如此，释放信号量可能会破坏正在写入的内容。请确认在此计算机和虚拟机中都没有运行 mstflint、flint、mlxburn 或其他刷写程序。</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>不释放</translation>
    </message>
    <message>
        <source>The flash semaphore is free</source>
        <translation>闪存信号量已释放</translation>
    </message>
    <message>
        <source>The card is being read again.</source>
        <translation>正在重新读取网卡。</translation>
    </message>
    <message>
        <source>This card is in flash recovery: there is no firmware on it, and so no board INI that could be edited.</source>
        <translation>此网卡处于闪存恢复模式：没有固件，因此也没有可编辑的板卡 INI。</translation>
    </message>
    <message>
        <source>An image is being built already</source>
        <translation>已有镜像正在构建</translation>
    </message>
    <message>
        <source>Select a card or an image with a board INI first</source>
        <translation>请先选择网卡或含板卡 INI 的镜像</translation>
    </message>
    <message>
        <source>Makes an image with the edited board INI, another boot ROM or other addresses</source>
        <translation>用编辑后的板卡 INI、其他引导 ROM 或其他地址构建镜像</translation>
    </message>
    <message>
        <source>Shows which INI keys become which bits, and adds maps of your own</source>
        <translation>显示哪些 INI 键转换为哪些位，并可添加自己的映射</translation>
    </message>
    <message>
        <source>Compares images of one version to find out which bits follow which key</source>
        <translation>比较同一版本的镜像，找出哪些位随哪个键变化</translation>
    </message>
    <message>
        <source>%1, as read from the card</source>
        <translation>%1，从网卡读取</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Changes to the board INI</source>
        <translation>板卡 INI 有更改</translation>
    </message>
    <message>
        <source>What you changed in the board INI of %1 is neither saved as a file nor built into an image.</source>
        <translation>您对 %1 的板卡 INI 所做的更改既未保存为文件，也未构建到镜像中。</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MapPicture</name>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>%1, PSID %2</source>
        <translation>%1，PSID %2</translation>
    </message>
    <message>
        <source>on the flash</source>
        <translation>在闪存中</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>图片 (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MapsDialog</name>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>“%1” is added and in use.</source>
        <translation>“%1”已添加并开始使用。</translation>
    </message>
    <message>
        <source>Add a parameter map</source>
        <translation>添加参数映射</translation>
    </message>
    <message>
        <source>Parameter maps (*.json);;All files (*)</source>
        <translation>参数映射 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Names of bits from an .mlx file</source>
        <translation>来自 .mlx 文件的位名称</translation>
    </message>
    <message>
        <source>Firmware releases (*.mlx);;All files (*)</source>
        <translation>固件发布文件 (*.mlx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the parameter map</source>
        <translation>导出参数映射</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>映射已保存到 %1。</translation>
    </message>
    <message>
        <source>Remove a parameter map</source>
        <translation>移除参数映射</translation>
    </message>
    <message>
        <source>“%1” and its file will be deleted. Keys that only this map knows can then no longer be turned into register settings.</source>
        <translation>将删除“%1”及其文件。此后，只有此映射包含的键将无法再转换为寄存器设置。</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>删除映射</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>No names were found</source>
        <translation>没有找到名称</translation>
    </message>
    <message>
        <source>%1 has no lines like “path 0xADDRESS.BIT WIDTH”. Some releases leave them out.</source>
        <translation>%1 中没有形如“path 0xADDRESS.BIT WIDTH”的行。有些发布版本不含这些行。</translation>
    </message>
    <message>
        <source>Wait until the last map is dealt with</source>
        <translation>请等待上一个映射处理完毕</translation>
    </message>
    <message>
        <source>There is no folder for maps of your own</source>
        <translation>没有用于存放自己的映射的文件夹</translation>
    </message>
    <message>
        <source>Choose a map first</source>
        <translation>请先选择映射</translation>
    </message>
    <message>
        <source>Take a map from a JSON file into your folder</source>
        <translation>从 JSON 文件将映射添加到您的文件夹</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s names of register bits out of a firmware release, for the tables of registers</source>
        <translation>从固件发布文件中读取厂商的寄存器位名称，用于寄存器表</translation>
    </message>
    <message>
        <source>Compare images of one firmware version to find which bits follow which key</source>
        <translation>比较同一固件版本的镜像，找出哪些位随哪个键变化</translation>
    </message>
    <message>
        <source>This file holds no map that can be read</source>
        <translation>此文件中没有可读取的映射</translation>
    </message>
    <message>
        <source>Save the map as a JSON file</source>
        <translation>将映射保存为 JSON 文件</translation>
    </message>
    <message>
        <source>Shipped maps are part of the program and cannot be removed</source>
        <translation>内置映射是程序的一部分，不能移除</translation>
    </message>
    <message>
        <source>Delete the map and its file</source>
        <translation>删除映射及其文件</translation>
    </message>
    <message>
        <source>Parameter maps</source>
        <translation>参数映射</translation>
    </message>
    <message>
        <source>A parameter map tells which bits of the chip&apos;s registers an INI key becomes. Only keys that a map knows take effect when an image is built here. The file format is described in docs/parameter-map.md.</source>
        <translation>参数映射说明 INI 键会转换为芯片寄存器的哪些位。在此构建镜像时，只有映射包含的键才会生效。文件格式见 docs/parameter-map.md。</translation>
    </message>
    <message>
        <source>&amp;Add map…</source>
        <translation>添加映射(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Names from an .mlx…</source>
        <translation>从 .mlx 读取名称(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Learn from images…</source>
        <translation>从镜像学习(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>正在读取映射…</translation>
    </message>
    <message>
        <source>There are no maps.</source>
        <translation>没有映射。</translation>
    </message>
    <message>
        <source>INI keys of the map</source>
        <translation>映射的 INI 键</translation>
    </message>
    <message>
        <source>This map knows no INI keys.</source>
        <translation>此映射不包含 INI 键。</translation>
    </message>
    <message>
        <source>Named bits of the map</source>
        <translation>映射中已命名的位</translation>
    </message>
    <message>
        <source>This map has no names of bits.</source>
        <translation>此映射没有位的名称。</translation>
    </message>
    <message>
        <source>What the map holds</source>
        <translation>映射的内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Named bits</source>
        <translation>已命名的位</translation>
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
    <name>firesteel::gui::OpenedFile</name>
    <message>
        <source>%1 in %2</source>
        <comment>PSID of an image, name of the bundle it is in</comment>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::OverviewPage</name>
    <message>
        <source>Bring it &amp;back…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Open the Recovery page</source>
        <translation>打开“恢复”页</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::QuickSettings</name>
    <message>
        <source>total_vfs: how many virtual functions the card offers</source>
        <translation>total_vfs：网卡提供的虚拟功能数量</translation>
    </message>
    <message>
        <source>Switch SR-IOV on first.</source>
        <translation>请先打开 SR-IOV。</translation>
    </message>
    <message>
        <source>Only between devices of this vendor, with a cable fit for it</source>
        <translation>仅限该厂商的设备之间，并使用合适的线缆</translation>
    </message>
    <message>
        <source>These keys are known from ConnectX-3 Pro only, not from %1.</source>
        <translation>这些键只见于 ConnectX-3 Pro，不见于 %1。</translation>
    </message>
    <message>
        <source>SR-&amp;IOV (virtual functions)</source>
        <translation>SR-IOV（虚拟功能）(&amp;I)</translation>
    </message>
    <message>
        <source>sriov_en: switch it off where the computer has no room for virtual functions and the card gives no network interface</source>
        <translation>sriov_en：若计算机没有空间容纳虚拟功能、网卡没有网络接口，请关闭</translation>
    </message>
    <message>
        <source>&amp;Number of functions:</source>
        <translation>功能数量(&amp;N)：</translation>
    </message>
    <message>
        <source>Number of virtual functions</source>
        <translation>虚拟功能数量</translation>
    </message>
    <message>
        <source>&amp;Ethernet on the ports</source>
        <translation>端口使用以太网(&amp;E)</translation>
    </message>
    <message>
        <source>eth_xfi_en: the ports work as Ethernet</source>
        <translation>eth_xfi_en：端口工作在以太网模式</translation>
    </message>
    <message>
        <source>56 Gb/s Ethernet on port &amp;%1</source>
        <translation>56 Gb/s 以太网，端口 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Boot ROM…</source>
        <translation>引导 ROM(&amp;A)…</translation>
    </message>
    <message>
        <source>The boot ROM is a part of the image, not of the INI: remove or replace it there.</source>
        <translation>引导 ROM 是镜像的一部分，不属于 INI：请在镜像中移除或替换。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordWords</name>
    <message>
        <source>The INI says %1, which is neither true nor false.</source>
        <translation>INI 中为 %1，既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>The INI says %1, which is not a number.</source>
        <translation>INI 中为 %1，不是数字。</translation>
    </message>
    <message>
        <source>The INI says %1, which does not fit into its bits.</source>
        <translation>INI 中为 %1，超出其位宽。</translation>
    </message>
    <message>
        <source>The INI says %1, which is not a power of two.</source>
        <translation>INI 中为 %1，不是 2 的幂。</translation>
    </message>
    <message>
        <source>The INI says %1, which is none of the values the map knows.</source>
        <translation>INI 中为 %1，映射中没有此值。</translation>
    </message>
    <message>
        <source>The INI says %1, which needs bits whose place is not known.</source>
        <translation>INI 中为 %1，所需位的位置未知。</translation>
    </message>
    <message>
        <source>No record of this image sets these bits.</source>
        <translation>此镜像中没有记录设置这些位。</translation>
    </message>
    <message>
        <source>Several records set these bits, and differently.</source>
        <translation>有多条记录设置这些位，且值不同。</translation>
    </message>
    <message>
        <source>The INI says %1, the records say something else.</source>
        <translation>INI 中为 %1，与记录不一致。</translation>
    </message>
    <message>
        <source>The INI does not have this key.</source>
        <translation>INI 中没有此键。</translation>
    </message>
    <message>
        <source>not in the INI</source>
        <translation>INI 中没有</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>an INI key with the records</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>disagrees</source>
        <comment>an INI key with the records</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 (counts without the key)</source>
        <comment>a value</comment>
        <translation>%1（无此键时生效）</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>bits of a register</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>bits of a register</comment>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation>位 %1</translation>
    </message>
    <message>
        <source>bits %1–%2</source>
        <comment>from the highest to the lowest</comment>
        <translation>位 %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>register, bits</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsList</name>
    <message>
        <source>%1 of %2</source>
        <comment>records that are shown</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The Configuration sections are empty.</source>
        <translation>Configuration 段为空。</translation>
    </message>
    <message>
        <source>Both images have the same records.</source>
        <translation>两个镜像的记录相同。</translation>
    </message>
    <message>
        <source>No record fits the search.</source>
        <translation>没有符合搜索条件的记录。</translation>
    </message>
    <message>
        <source>Register, name, INI key or value: 0x1f99c, 0x1fa00-0x1faff, kr4</source>
        <translation>寄存器、名称、INI 键或值：0x1f99c、0x1fa00-0x1faff、kr4</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Finds records by register (also a range, or the beginning of an address), value, name, INI key, or offset in the image. All words must fit.</source>
        <translation>按寄存器（也可为范围或地址开头）、值、名称、INI 键或镜像中的偏移查找记录。所有词都须匹配。</translation>
    </message>
    <message>
        <source>Only &amp;named</source>
        <translation>只看已命名(&amp;N)</translation>
    </message>
    <message>
        <source>Leave out registers that no parameter map knows</source>
        <translation>隐藏参数映射未包含的寄存器</translation>
    </message>
    <message>
        <source>Only with INI &amp;key</source>
        <translation>只看有 INI 键的(&amp;K)</translation>
    </message>
    <message>
        <source>Leave out registers that follow no key of the INI</source>
        <translation>隐藏不对应任何 INI 键的寄存器</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>只看差异(&amp;Y)</translation>
    </message>
    <message>
        <source>Leave out records that both images have</source>
        <translation>隐藏两个镜像都有的记录</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Configuration 记录</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsModel</name>
    <message>
        <source>same</source>
        <comment>record in both images</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>record in both images</comment>
        <translation>已改变</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>record in one of two images</comment>
        <translation>仅本镜像</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>record in one of two images</comment>
        <translation>仅对比镜像</translation>
    </message>
    <message>
        <source>The INI says something else than this register holds: see the bits below.</source>
        <translation>INI 与此寄存器的值不一致：见下方的位。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Whether the other image has the same record</source>
        <translation>对比镜像中是否有相同的记录</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Configuration section that the record is in, counted from 1</source>
        <translation>记录所在的 Configuration 段，从 1 开始计数</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place of the record in its section, counted from 0</source>
        <translation>记录在段中的位置，从 0 开始计数</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Where the record begins in the image</source>
        <translation>记录在镜像中的起始位置</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Address of the register in CR space</source>
        <translation>寄存器在 CR 空间中的地址</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What the bits of the mask are set to</source>
        <translation>掩码所选的位被设为的值</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>对比值</translation>
    </message>
    <message>
        <source>The value in the image that is compared with</source>
        <translation>对比镜像中的值</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>The bits that the record sets; the others stay as they are</source>
        <translation>记录所设置的位；其余位保持不变</translation>
    </message>
    <message>
        <source>Other mask</source>
        <translation>对比掩码</translation>
    </message>
    <message>
        <source>The mask in the image that is compared with</source>
        <translation>对比镜像中的掩码</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of the bits that the record sets, as the parameter maps know them</source>
        <translation>记录所设置的位在参数映射中的名称</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Keys of the board INI that become bits of this register</source>
        <translation>转换为此寄存器各位的板卡 INI 键</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecordsPage</name>
    <message>
        <source>Nothing</source>
        <comment>compare with</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>This is no FS2 image: it has no Configuration records.</source>
        <translation>这不是 FS2 镜像：没有 Configuration 记录。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Choose an image to see which records differ</source>
        <translation>选择镜像以查看哪些记录不同</translation>
    </message>
    <message>
        <source>There is no image. Choose a card, or open an image file, to see what its firmware sets the registers of the chip to.</source>
        <translation>没有镜像。请选择网卡或打开镜像文件，以查看其固件如何设置芯片的寄存器。</translation>
    </message>
    <message>
        <source>This is an %1 image. Its firmware is signed and has no Configuration records that could be read: the settings of such a card are in its NV configuration and its INI.</source>
        <comment>FS3, FS4</comment>
        <translation>这是 %1 镜像。其固件已签名，没有可读取的 Configuration 记录：此类网卡的设置在其 NV 配置和 INI 中。</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>This image has no Configuration section, so there are no records.</source>
        <translation>此镜像没有 Configuration 段，因此没有记录。</translation>
    </message>
    <message>
        <source>%1 in %2; parameter maps know %3.</source>
        <comment>records, sections, records</comment>
        <translation>%2中有 %1；参数映射包含%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration section(s)</source>
        <translation>
            <numerusform>%Ln 个 Configuration 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <comment>records</comment>
        <translation>
            <numerusform>其中 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same records.</source>
        <comment>another image</comment>
        <translation>%1 的记录与此相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1.</source>
        <comment>another image</comment>
        <translation>
            <numerusform>与 %1 有 %Ln 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>The firmware sets the registers of the chip to these values when it starts. This is what the chip obeys; the board INI is only a record of it.</source>
        <translation>固件启动时会将芯片的寄存器设为这些值。芯片以此为准；板卡 INI 只是一份记录。</translation>
    </message>
    <message numerus="yes">
        <source>Configuration section %1 ends with %Ln byte(s) at %2 that are no whole record.</source>
        <translation>
            <numerusform>Configuration 段 %1 的末尾（%2 处）有 %Ln 字节不构成完整的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln record(s) of an image are listed.</source>
        <translation>
            <numerusform>只列出镜像的前 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The records may be damaged</source>
        <translation>记录可能已损坏</translation>
    </message>
    <message>
        <source>There are more records than are listed</source>
        <translation>记录多于所列</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>没有可供比较的镜像</translation>
    </message>
    <message>
        <source>Both images have the same records</source>
        <translation>两个镜像的记录相同</translation>
    </message>
    <message>
        <source>Go to the next difference (%1)</source>
        <comment>shortcut</comment>
        <translation>转到下一处差异（%1）</translation>
    </message>
    <message>
        <source>Go to the previous difference (%1)</source>
        <comment>shortcut</comment>
        <translation>转到上一处差异（%1）</translation>
    </message>
    <message>
        <source>&amp;INI and registers</source>
        <translation>INI 与寄存器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;INI and registers (%1)</source>
        <comment>number of disagreements</comment>
        <translation>INI 与寄存器(&amp;I)（%1）</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>比较对象：</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Par&amp;ameter maps…</source>
        <translation>参数映射(&amp;A)…</translation>
    </message>
    <message>
        <source>See, add and learn the maps that give bits their names and INI keys</source>
        <translation>查看、添加和学习为位提供名称和 INI 键的映射</translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation>Configuration 记录</translation>
    </message>
    <message>
        <source>Register&amp;s</source>
        <translation>寄存器(&amp;S)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RecoveryPage</name>
    <message>
        <source>%1 · %2 · PSID %3 · firmware %4</source>
        <comment>date, card, PSID, version</comment>
        <translation>%1 · %2 · PSID %3 · 固件 %4</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>%1 中没有备份。</translation>
    </message>
    <message>
        <source>Back&amp;ups in %1:</source>
        <translation>%1 中的备份(&amp;U)：</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在文件夹</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择镜像</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.img *.rom);;All files (*)</source>
        <translation>固件镜像 (*.bin *.img *.rom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Cancel stops at the next safe point. The card then stays in flash recovery.</source>
        <translation>取消会在下一个安全点停止。网卡仍处于闪存恢复模式。</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>报告已保存为 %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Do not switch the computer off</source>
        <translation>请勿关闭计算机</translation>
    </message>
    <message>
        <source>The flash is being written. If it is interrupted, the card stays in flash recovery, and you can start again.</source>
        <translation>正在写入闪存。如果中断，网卡仍处于闪存恢复模式，可以重新开始。</translation>
    </message>
    <message>
        <source>1. Choose a backup</source>
        <translation>1. 选择备份</translation>
    </message>
    <message>
        <source>2. Check it</source>
        <translation>2. 检查</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. 写入</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. 结果</translation>
    </message>
    <message>
        <source>%1, the current step</source>
        <translation>%1，当前步骤</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>A backup that Firesteel made, or the folder in which they are</source>
        <translation>Firesteel 制作的备份，或存放备份的文件夹</translation>
    </message>
    <message>
        <source>Any firmware image made for this board</source>
        <translation>为此板卡制作的任意固件镜像</translation>
    </message>
    <message>
        <source>Choose a backup folder or an image file</source>
        <translation>请选择备份文件夹或镜像文件</translation>
    </message>
    <message>
        <source>Select a backup first</source>
        <translation>请先选择备份</translation>
    </message>
    <message>
        <source>Reads the selected backup and checks whether it fits</source>
        <translation>读取所选备份并检查是否适合</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;X)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>Back to the choice of a backup</source>
        <translation>返回选择备份</translation>
    </message>
    <message>
        <source>Erases the flash of the card and writes the image</source>
        <translation>擦除网卡的闪存并写入镜像</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RegisterModel</name>
    <message>
        <source>Register in the CR space of the chip</source>
        <translation>芯片 CR 空间中的寄存器</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>The bits that are written</source>
        <translation>写入的位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Which bits of the register are written</source>
        <translation>写入寄存器的哪些位</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Where the setting stands in the image</source>
        <translation>此设置在镜像中的位置</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RegisterPane</name>
    <message>
        <source>%1: %2</source>
        <comment>name of bits, which bits</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>INI key %1</source>
        <translation>INI 键 %1</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Choose a record to see its bits.</source>
        <translation>选择一条记录以查看其各位。</translation>
    </message>
    <message>
        <source>Register %1: record %2 of Configuration section %3, at %4</source>
        <translation>寄存器 %1：Configuration 段 %3 的记录 %2，位于 %4</translation>
    </message>
    <message>
        <source>Register %1: record %2 of Configuration section %3 of the other image, at %4</source>
        <translation>寄存器 %1：对比镜像中 Configuration 段 %3 的记录 %2，位于 %4</translation>
    </message>
    <message>
        <source>No parameter map knows the bits of this register.</source>
        <translation>没有参数映射包含此寄存器的位。</translation>
    </message>
    <message>
        <source>Fields of the register</source>
        <translation>寄存器的字段</translation>
    </message>
    <message>
        <source>Double-click a field, or press Enter, to see its INI key in the form</source>
        <translation>双击字段或按 Enter，可在表单中查看其 INI 键</translation>
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
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>No command does this step alone</source>
        <translation>没有单独执行此步骤的命令</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>复制文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ReviewView</name>
    <message>
        <source>Export what changed</source>
        <translation>导出变化内容</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What changed is in %1.</source>
        <translation>变化内容已保存到 %1。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>更改前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>更改后：%1</translation>
    </message>
    <message>
        <source>Nothing is built yet</source>
        <translation>尚未构建</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed key(s) could not be turned into register settings: the INI in this image says one thing, and the chip will do another.</source>
        <translation>
            <numerusform>%Ln 个已更改的键未能转换为寄存器设置：此镜像中的 INI 与芯片的实际行为将不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more changed bytes than are listed.</source>
        <translation>已更改的字节多于所列。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>INI keys</source>
        <translation>INI 键</translation>
    </message>
    <message>
        <source>Configuration records: what the chip obeys</source>
        <translation>Configuration 记录：芯片以此为准</translation>
    </message>
    <message>
        <source>Some changed keys are only text in this image</source>
        <translation>有些已更改的键在此镜像中只是文本</translation>
    </message>
    <message>
        <source>The INI that the image carries with it</source>
        <translation>镜像自带的 INI</translation>
    </message>
    <message>
        <source>The bytes are shown already</source>
        <translation>已在显示字节</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>请先选择一行</translation>
    </message>
    <message>
        <source>No byte differs because of this row</source>
        <translation>此行没有引起字节差异</translation>
    </message>
    <message>
        <source>Show the bytes of the row in hexadecimal (Enter)</source>
        <translation>以十六进制显示该行的字节（Enter）</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>Save what changed as a text file</source>
        <translation>将变化内容保存为文本文件</translation>
    </message>
    <message>
        <source>What the build changed</source>
        <translation>构建带来的变化</translation>
    </message>
    <message>
        <source>Registers that changed</source>
        <translation>有变化的寄存器</translation>
    </message>
    <message>
        <source>No register setting changed.</source>
        <translation>没有寄存器设置变化。</translation>
    </message>
    <message>
        <source>INI keys that changed</source>
        <translation>有变化的 INI 键</translation>
    </message>
    <message>
        <source>No INI key changed.</source>
        <translation>没有 INI 键变化。</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>显示字节(&amp;B)</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::RomDialog</name>
    <message>
        <source>The firmware on this card has no boot ROM</source>
        <translation>此网卡上的固件没有引导 ROM</translation>
    </message>
    <message>
        <source>On the card now: %1

The boot ROM is the part that lets the computer start over the network (PXE, iSCSI, UEFI). Without it the computer starts faster and the card works as before, but nothing can be booted through it.</source>
        <translation>网卡上现有：%1

引导 ROM 让计算机可以通过网络启动（PXE、iSCSI、UEFI）。没有它，计算机启动更快，网卡照常工作，但无法通过它引导。</translation>
    </message>
    <message>
        <source>a boot ROM of an unknown kind</source>
        <translation>未知类型的引导 ROM</translation>
    </message>
    <message>
        <source>Remove the boot ROM</source>
        <translation>移除引导 ROM</translation>
    </message>
    <message>
        <source>Re&amp;move it now</source>
        <translation>立即移除(&amp;M)</translation>
    </message>
    <message>
        <source>Booting over this card ends. Check that the computer does not start from it.</source>
        <translation>将无法通过此网卡引导。请确认计算机不是通过它启动的。</translation>
    </message>
    <message>
        <source>No backup is made: the boot ROM then comes back only with an image that has one.</source>
        <translation>不做备份：之后只有刷写含引导 ROM 的镜像才能恢复它。</translation>
    </message>
    <message>
        <source>The backup keeps the image with its boot ROM.</source>
        <translation>备份会保留含引导 ROM 的镜像。</translation>
    </message>
    <message>
        <source>The whole image is written once more, without the ROM, to the half of the flash that does not boot; the old one stays until the new one is checked.</source>
        <translation>整个镜像去掉 ROM 后会重新写入闪存中不启动的一半；在新镜像校验之前，旧镜像保持不变。</translation>
    </message>
    <message>
        <source>The vendor&apos;s tool removes the ROM; that takes a minute or two.</source>
        <translation>由厂商工具移除 ROM，需要一两分钟。</translation>
    </message>
    <message>
        <source>The change takes effect after a cold boot.</source>
        <translation>更改在冷启动后生效。</translation>
    </message>
    <message>
        <source>The boot ROM is removed</source>
        <translation>引导 ROM 已移除</translation>
    </message>
    <message>
        <source>One step is left: a cold boot.</source>
        <translation>还剩一步：冷启动。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionContent</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>The section is cut off or damaged: not all of it could be read.</source>
        <translation>该段被截断或已损坏：未能全部读取。</translation>
    </message>
    <message>
        <source>The GUIDs are not set: this image was made for any card and gets those of the card.</source>
        <translation>未设置 GUID：此镜像适用于任意网卡，写入时会采用该网卡的 GUID。</translation>
    </message>
    <message>
        <source>Its signature is cleared: a spare copy that the card does not use.</source>
        <translation>其签名已被清除：这是网卡不使用的备用副本。</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>ports</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>PCI image %1 (%2)</source>
        <translation>PCI 镜像 %1（%2）</translation>
    </message>
    <message>
        <source>This is not the first ROM section: the card does not use it.</source>
        <translation>这不是第一个 ROM 段：网卡不使用它。</translation>
    </message>
    <message>
        <source>The bytes of the first ROM do not add up to zero, so a computer may refuse to run it.</source>
        <translation>第一个 ROM 的字节之和不为零，因此计算机可能拒绝运行它。</translation>
    </message>
    <message>
        <source>No known expansion ROM is inside.</source>
        <translation>其中没有已知的扩展 ROM。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Entry address</source>
        <translation>入口地址</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>section, address</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>UUID of the key pair</source>
        <translation>密钥对的 UUID</translation>
    </message>
    <message numerus="yes">
        <source>Signature, %n bit(s)</source>
        <translation>
            <numerusform>签名，%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is set.</source>
        <translation>未设置签名。</translation>
    </message>
    <message>
        <source>Signed with a development key: cards in the shops do not accept it.</source>
        <translation>使用开发密钥签名：市售网卡不接受。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>前若干字节</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Key %1, not set</source>
        <translation>密钥 %1，未设置</translation>
    </message>
    <message>
        <source>No key is set: the firmware checks no signature.</source>
        <translation>未设置任何密钥：固件不检查签名。</translation>
    </message>
    <message>
        <source>in the entry</source>
        <comment>where a checksum is</comment>
        <translation>在条目中</translation>
    </message>
    <message>
        <source>none</source>
        <comment>where a checksum is</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>in the section</source>
        <comment>where a checksum is</comment>
        <translation>在段中</translation>
    </message>
    <message>
        <source>card data</source>
        <translation>网卡数据</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>CRC per line</source>
        <translation>逐行 CRC</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Load address</source>
        <translation>加载地址</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Entry CRC</source>
        <translation>条目 CRC</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1，错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a part of the image in the map or in the table.</source>
        <translation>请在分布图或表格中选择镜像的一部分。</translation>
    </message>
    <message>
        <source>This is no section. The hex view shows its bytes.</source>
        <translation>这不是段。可在十六进制视图中查看其字节。</translation>
    </message>
    <message>
        <source>This is no section.</source>
        <translation>这不是段。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>%1 / %2 项设置</translation>
    </message>
    <message>
        <source>%1, the section is cut off</source>
        <translation>%1，该段被截断</translation>
    </message>
    <message>
        <source>Contents of the section</source>
        <translation>段的内容</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>Register settings</source>
        <translation>寄存器设置</translation>
    </message>
    <message>
        <source>No register has this address.</source>
        <translation>没有此地址的寄存器。</translation>
    </message>
    <message>
        <source>Filter by register address</source>
        <translation>按寄存器地址筛选</translation>
    </message>
    <message>
        <source>Register address, such as 1f0b8</source>
        <translation>寄存器地址，例如 1f0b8</translation>
    </message>
    <message>
        <source>Show in hex view</source>
        <translation>在十六进制视图中显示</translation>
    </message>
    <message>
        <source>There is no viewer for this kind of section. The hex view shows its bytes.</source>
        <translation>没有适用于此类段的查看器。可在十六进制视图中查看其字节。</translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionDetails</name>
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
    <message>
        <source>Show in hex view</source>
        <translation>在十六进制视图中显示</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏情况</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>the card: a burn leaves it as it is</source>
        <translation>网卡：刷写时保持不变</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储方式</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>压缩数据</translation>
    </message>
    <message>
        <source>Table entry</source>
        <translation>表条目</translation>
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
    <message>
        <source>Slot %1</source>
        <comment>room for one copy of the image</comment>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>Card data</source>
        <comment>what belongs to the card, not to the image</comment>
        <translation>网卡数据</translation>
    </message>
    <message>
        <source>Part of another copy of the firmware</source>
        <translation>另一份固件副本的一部分</translation>
    </message>
    <message>
        <source>Drawn shorter than it is</source>
        <translation>所绘长度短于实际</translation>
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
    <message>
        <source>Board INI</source>
        <translation>板卡 INI</translation>
    </message>
    <message>
        <source>The board INI the image was built from, compressed. It is a record: the chip itself uses the configuration sections.</source>
        <translation>构建镜像所用的板卡 INI（已压缩）。它只是一份记录：芯片本身使用的是配置段。</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Sixteen pointers with checksums of their own. The boot ROM of the chip finds the other parts of the image through them.</source>
        <translation>十六个各带校验和的指针。芯片的引导 ROM 通过它们找到镜像的其他部分。</translation>
    </message>
    <message>
        <source>Tools area</source>
        <translation>工具区</translation>
    </message>
    <message>
        <source>Tells flash tools the format version and how much flash one copy may take.</source>
        <translation>告诉刷写工具格式版本以及一份副本可占用多少闪存。</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>The start of a table of contents: ITOC for the parts of the image, DTOC for those that belong to the card.</source>
        <translation>目录的开头：ITOC 对应镜像的各部分，DTOC 对应属于网卡的部分。</translation>
    </message>
    <message>
        <source>Hashes table</source>
        <translation>哈希表</translation>
    </message>
    <message>
        <source>Digests of the other sections, for chips that start only firmware they can trust.</source>
        <translation>其他段的摘要，供只启动可信固件的芯片使用。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Firmware that one of the chip&apos;s processors runs.</source>
        <translation>由芯片的某个处理器运行的固件。</translation>
    </message>
    <message>
        <source>PHY code</source>
        <translation>PHY 代码</translation>
    </message>
    <message>
        <source>Firmware and constants of the ports&apos; physical layer: speeds, cables, equalization.</source>
        <translation>端口物理层的固件和常量：速率、线缆、均衡。</translation>
    </message>
    <message>
        <source>Hardware settings</source>
        <translation>硬件设置</translation>
    </message>
    <message>
        <source>Register settings of chip and board that are applied at start; made from the board INI.</source>
        <translation>启动时应用的芯片和板卡寄存器设置；由板卡 INI 生成。</translation>
    </message>
    <message>
        <source>Firmware settings</source>
        <translation>固件设置</translation>
    </message>
    <message>
        <source>Settings the firmware reads at start; made from the board INI.</source>
        <translation>固件启动时读取的设置；由板卡 INI 生成。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>数字签名</translation>
    </message>
    <message>
        <source>Proves who made the image. Cards with secure firmware accept no image without it.</source>
        <translation>证明镜像由谁制作。采用安全固件的网卡不接受没有签名的镜像。</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>The keys with which the firmware checks the signature of the next image.</source>
        <translation>固件用来检查下一个镜像签名的密钥。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates with which the card proves what it is.</source>
        <translation>网卡用来证明自身身份的证书。</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>设备信息</translation>
    </message>
    <message>
        <source>The GUIDs and MAC addresses that this card uses now. A burn keeps them.</source>
        <translation>此网卡当前使用的 GUID 和 MAC 地址。刷写时会保留。</translation>
    </message>
    <message>
        <source>Manufacturing info</source>
        <translation>制造信息</translation>
    </message>
    <message>
        <source>The PSID, GUIDs and MAC addresses that this card was made with. A burn keeps them.</source>
        <translation>此网卡出厂时的 PSID、GUID 和 MAC 地址。刷写时会保留。</translation>
    </message>
    <message>
        <source>NV data</source>
        <translation>NV 数据</translation>
    </message>
    <message>
        <source>Non-volatile settings, such as those of mlxconfig. A burn keeps them.</source>
        <translation>非易失设置，例如 mlxconfig 的设置。刷写时会保留。</translation>
    </message>
    <message>
        <source>NV log</source>
        <translation>NV 日志</translation>
    </message>
    <message>
        <source>A log that the firmware keeps on the card. A burn keeps it.</source>
        <translation>固件在网卡上保存的日志。刷写时会保留。</translation>
    </message>
    <message>
        <source>VPD</source>
        <translation>VPD</translation>
    </message>
    <message>
        <source>Vital product data: name, part and serial number, which the computer can read.</source>
        <translation>重要产品数据：名称、部件号和序列号，计算机可以读取。</translation>
    </message>
    <message>
        <source>Debug data</source>
        <translation>调试数据</translation>
    </message>
    <message>
        <source>Only debugging tools of the vendor read it.</source>
        <translation>只有厂商的调试工具会读取。</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>A part of a known type whose content is not public.</source>
        <translation>类型已知但内容未公开的部分。</translation>
    </message>
    <message>
        <source>The start of the image: the signature by which it is found, and what is needed to read the rest.</source>
        <translation>镜像的开头：用于定位镜像的签名，以及读取其余部分所需的内容。</translation>
    </message>
    <message>
        <source>Table entries</source>
        <translation>表条目</translation>
    </message>
    <message>
        <source>Entries of 32 bytes: type, address, size and checksum of each section.</source>
        <translation>每条 32 字节的条目：各段的类型、地址、大小和校验和。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Two sections claim these bytes, so at least one of them is wrong.</source>
        <translation>两个段都声称占用这些字节，因此至少有一个是错误的。</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>另一份副本</translation>
    </message>
    <message>
        <source>Here lies another copy of the firmware. The Flash view shows its parts.</source>
        <translation>此处是另一份固件副本。“闪存”视图会显示其各部分。</translation>
    </message>
    <message>
        <source>Space that this image does not use.</source>
        <translation>此镜像未使用的空间。</translation>
    </message>
    <message>
        <source>Overlap: %1</source>
        <comment>names of sections</comment>
        <translation>重叠：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of sections, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a checksum</comment>
        <translation>无</translation>
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
    <message>
        <source>%1, expanded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of sections, how many</comment>
        <translation>%1（%2）</translation>
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
    <message>
        <source>This copy is damaged; the card starts the other one. %1</source>
        <translation>此副本已损坏；网卡会启动另一份。%1</translation>
    </message>
    <message>
        <source>The firmware on this card is damaged: flash a sound image before the next power cycle. %1</source>
        <translation>此网卡的固件已损坏：请在下次断电之前刷写完好的镜像。%1</translation>
    </message>
    <message>
        <source>This image is encrypted: only what is in clear could be checked, and that is sound.</source>
        <translation>此镜像已加密：只能检查未加密的部分，该部分完好。</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; this copy is the spare one.</source>
        <translation>
            <numerusform>全部 %n 个段校验通过；这是备用副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; a newer copy has replaced this one.</source>
        <translation>
            <numerusform>全部 %n 个段校验通过；此副本已被较新的副本取代。</numerusform>
        </translation>
    </message>
</context>
</TS>

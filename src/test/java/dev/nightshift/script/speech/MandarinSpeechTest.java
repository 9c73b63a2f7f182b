package dev.nightshift.script.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandarinSpeechTest {
    private final Normaliser mandarin = Normaliser.of(Language.ZH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            现在39.90欧元。              | 现在三十九点九欧元。
            799欧元                      | 七百九十九欧元
            1,299.95欧元                 | 一千两百九十九点九五欧元
            2欧元                        | 两欧元
            €39.90                       | 三十九点九欧元
            ￥99                         | 九十九元
            0.5欧元                      | 零点五欧元
            105                          | 一百零五
            110                          | 一百一十
            10                           | 十
            12                           | 十二
            20                           | 二十
            200                          | 两百
            222                          | 两百二十二
            1005                         | 一千零五
            1050                         | 一千零五十
            10500                        | 一万零五百
            45,000次                     | 四万五千次
            20000                        | 两万
            100005                       | 十万零五
            3亿                          | 三亿
            2个人                        | 两个人
            2把椅子                      | 两把椅子
            12个                         | 十二个
            第2步                        | 第二步
            2楼                          | 二楼
            2月                          | 二月
            2 cm                         | 两厘米
            1 cm                         | 一厘米
            2.8 cm                       | 二点八厘米
            160 x 90 厘米                | 一百六十乘九十厘米
            120×60cm                     | 一百二十乘六十厘米
            220 x 96 x 70 cm             | 两百二十乘九十六乘七十厘米
            30 °C                        | 三十摄氏度
            80%聚酯纤维                  | 百分之八十聚酯纤维
            50 %                         | 百分之五十
            62 kg                        | 六十二公斤
            4.5 l                        | 四点五升
            8 W                          | 八瓦
            2700 K                       | 两千七百开尔文
            2026-11-30 23:59             | 二零二六年十一月三十日晚上十一点五十九分
            11月30日20:00                | 十一月三十日晚上八点
            2026年11月30日               | 二零二六年十一月三十日
            2026年                       | 二零二六年
            上午10:30                    | 上午十点半
            9:05                         | 上午九点零五分
            14:02                        | 下午两点零二分
            2-3天                        | 二到三天
            10～15公斤                   | 十到十五公斤
            1/2                          | 二分之一
            3/4                          | 四分之三
            -5 °C                        | 负五摄氏度
            LED 灯泡                     | L E D灯泡
            E27 灯口                     | E 二十七灯口
            WH-SOFA-3                    | W H sofa 三
            沙发&椅子                    | 沙发和椅子
            20件                         | 二十件
            14件，                       | 十四件，
            """)
    void is_said_in_words(String written, String spoken) {
        assertThat(mandarin.spoken(written)).isEqualTo(spoken);
    }
}

package dev.nightshift.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.shop.Language;
import java.util.Map;

/**
 * The viewer page's own words.
 *
 * @param page by their places in the page
 * @param script by the names that its scripts use; {@code {…}} is filled in by them
 */
public record ViewerWords(Map<String, String> page, Map<String, String> script) {

    static ViewerWords in(Language language) {
        return switch (language) {
            case EN -> new ViewerWords(ENGLISH_PAGE, ENGLISH_SCRIPT);
            case DE -> new ViewerWords(GERMAN_PAGE, GERMAN_SCRIPT);
            case ZH -> new ViewerWords(CHINESE_PAGE, CHINESE_SCRIPT);
        };
    }

    /** The scripts' words as the page carries them. */
    String scriptJson() {
        try {
            return new ObjectMapper().writeValueAsString(script);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words are always JSON", impossible);
        }
    }

    private static final Map<String, String> ENGLISH_PAGE = Map.ofEntries(
            Map.entry("connecting", "Connecting to the show"),
            Map.entry("live", "LIVE"),
            Map.entry("sound", "Tap for sound"),
            Map.entry("notice", "The host you see is AI-generated. This is advertising."),
            Map.entry("offers", "In this show"),
            Map.entry("now", "On air now"),
            Map.entry("stream", "Live stream"),
            Map.entry("chat", "Chat"),
            Map.entry("empty", "Ask about size, material, delivery … The host answers in the show."),
            Map.entry("newest", "New messages"),
            Map.entry("name", "Name"),
            Map.entry("comment", "Ask the host"),
            Map.entry("send", "Send"),
            Map.entry("like", "Like"),
            Map.entry("products", "Products"),
            Map.entry("close", "Close"),
            Map.entry("buy", "Buy"),
            Map.entry("order", "Test order"),
            Map.entry("order-notice", "Only a test: nothing is charged and nothing is delivered."),
            Map.entry("quantity", "Pieces"),
            Map.entry("less", "One less"),
            Map.entry("more", "One more"),
            Map.entry("place", "Place test order"));

    private static final Map<String, String> ENGLISH_SCRIPT = Map.ofEntries(
            Map.entry("you", "You"),
            Map.entry("guest", "Guest"),
            Map.entry("host", "AI host"),
            Map.entry("written", "AI host, in writing"),
            Map.entry("answering", "is answering …"),
            Map.entry("simulated", "simulated"),
            Map.entry("slower", "That was quick. Please wait a moment and send it again."),
            Map.entry("lost", "Not sent. Please try again."),
            Map.entry("soldOut", "There are not so many left."),
            Map.entry("ordered", "Test order placed: {quantity} × {product}, {total}. Thank you!"));

    private static final Map<String, String> GERMAN_PAGE = Map.ofEntries(
            Map.entry("connecting", "Verbinde mit der Show"),
            Map.entry("live", "LIVE"),
            Map.entry("sound", "Ton einschalten"),
            Map.entry("notice", "Der Host ist KI-generiert. Dies ist Werbung."),
            Map.entry("offers", "In dieser Show"),
            Map.entry("now", "Gerade im Bild"),
            Map.entry("stream", "Livestream"),
            Map.entry("chat", "Chat"),
            Map.entry("empty", "Frag nach Größe, Material, Lieferung … Der Host antwortet in der Show."),
            Map.entry("newest", "Neue Nachrichten"),
            Map.entry("name", "Name"),
            Map.entry("comment", "Frag den Host"),
            Map.entry("send", "Senden"),
            Map.entry("like", "Gefällt mir"),
            Map.entry("products", "Produkte"),
            Map.entry("close", "Schließen"),
            Map.entry("buy", "Kaufen"),
            Map.entry("order", "Testbestellung"),
            Map.entry("order-notice", "Nur ein Test: Es wird nichts berechnet und nichts geliefert."),
            Map.entry("quantity", "Stück"),
            Map.entry("less", "Eins weniger"),
            Map.entry("more", "Eins mehr"),
            Map.entry("place", "Testbestellung aufgeben"));

    private static final Map<String, String> GERMAN_SCRIPT = Map.ofEntries(
            Map.entry("you", "Du"),
            Map.entry("guest", "Gast"),
            Map.entry("host", "KI-Host"),
            Map.entry("written", "KI-Host, schriftlich"),
            Map.entry("answering", "antwortet gerade …"),
            Map.entry("simulated", "simuliert"),
            Map.entry("slower", "Das ging schnell. Warte kurz und sende es dann noch einmal."),
            Map.entry("lost", "Nicht gesendet. Bitte versuch es noch einmal."),
            Map.entry("soldOut", "So viele sind nicht mehr da."),
            Map.entry("ordered", "Testbestellung aufgegeben: {quantity} × {product}, {total}. Danke!"));

    private static final Map<String, String> CHINESE_PAGE = Map.ofEntries(
            Map.entry("connecting", "正在进入直播间"),
            Map.entry("live", "直播中"),
            Map.entry("sound", "点击开声音"),
            Map.entry("notice", "本直播间主播为数字人，由AI生成。广告。"),
            Map.entry("offers", "本场商品"),
            Map.entry("now", "正在讲解"),
            Map.entry("stream", "直播画面"),
            Map.entry("chat", "聊天"),
            Map.entry("empty", "尺寸、材质、配送……都可以问，主播在直播中回答。"),
            Map.entry("newest", "新消息"),
            Map.entry("name", "昵称"),
            Map.entry("comment", "向主播提问"),
            Map.entry("send", "发送"),
            Map.entry("like", "点赞"),
            Map.entry("products", "商品"),
            Map.entry("close", "关闭"),
            Map.entry("buy", "购买"),
            Map.entry("order", "测试订单"),
            Map.entry("order-notice", "仅供测试：不会扣款，也不会发货。"),
            Map.entry("quantity", "数量"),
            Map.entry("less", "减少一件"),
            Map.entry("more", "增加一件"),
            Map.entry("place", "提交测试订单"));

    private static final Map<String, String> CHINESE_SCRIPT = Map.ofEntries(
            Map.entry("you", "我"),
            Map.entry("guest", "游客"),
            Map.entry("host", "AI主播"),
            Map.entry("written", "AI主播 · 文字回复"),
            Map.entry("answering", "正在回答……"),
            Map.entry("simulated", "模拟观众"),
            Map.entry("slower", "发送太快了，请稍等片刻再发一次。"),
            Map.entry("lost", "发送失败，请重试。"),
            Map.entry("soldOut", "库存不足。"),
            Map.entry("ordered", "测试订单已提交：{product} × {quantity}，共 {total}。谢谢！"));
}

package dev.nightshift;

import dev.nightshift.channel.ChatAnswer;
import dev.nightshift.channel.Connector;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.AnswerView;
import dev.nightshift.room.intake.Recent;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hands each answer, once, to the platform that its comment came from. What was answered before the first look is left
 * alone: a process before this one may have sent it. Called by one thread at a time; returns at once.
 */
final class AnswersToChats implements Consumer<RoomView> {
    private static final int REMEMBERED = 1_000;

    private final List<Connector> platforms;
    private final String sign;
    private final String introduction;
    private final Recent<String, Boolean> introduced = new Recent<>(REMEMBERED);
    private final Recent<String, Boolean> done = new Recent<>(REMEMBERED);
    private boolean looked;

    /**
     * @param platforms that viewers come from; may grow
     * @param sign that a machine writes, before every answer
     * @param introduction that a machine writes, in a sentence before the first answer to each viewer (rule R11)
     */
    AnswersToChats(List<Connector> platforms, String sign, String introduction) {
        this.platforms = platforms;
        this.sign = sign;
        this.introduction = introduction;
    }

    @Override
    public void accept(RoomView view) {
        for (AnswerView answer : view.floor().answers().reversed()) {
            boolean anew = done.put(answer.comment(), true) == null;
            if (anew && looked) {
                send(answer);
            }
        }
        looked = true;
    }

    private void send(AnswerView answer) {
        int colon = answer.viewer().indexOf(':');
        String platform = answer.viewer().substring(0, Math.max(0, colon));
        String viewer = answer.viewer().substring(colon + 1);
        String text = text(answer);
        platforms.stream()
                .filter(connector -> connector.platform().equals(platform))
                .forEach(connector -> connector.answer(new ChatAnswer(answer.comment(), viewer, sign + " " + text)));
    }

    private String text(AnswerView answer) {
        boolean first = introduced.put(answer.viewer(), true) == null;
        return first && !answer.text().startsWith(introduction) ? introduction + " " + answer.text() : answer.text();
    }
}

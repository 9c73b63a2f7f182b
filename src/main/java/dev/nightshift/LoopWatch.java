package dev.nightshift;

import dev.nightshift.compliance.loop.Liveliness;
import dev.nightshift.compliance.loop.LoopJudge;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Looks at what goes out of one broadcast for repetition. Sound and picture come from the frame loop's thread, which
 * judges; sentences and the question for the verdict from any.
 */
final class LoopWatch {
    private static final int SENTENCES = 64;

    private final LoopJudge judge = new LoopJudge();
    private final BlockingQueue<String> said = new ArrayBlockingQueue<>(SENTENCES);
    private volatile Liveliness verdict = new Liveliness.Lively();
    private long nextMicros;

    void audio(AudioFrame sound) {
        judge.hear(sound.samples());
    }

    void video(LabelledFrame frame) {
        if (frame.ptsMicros() < nextMicros) {
            return;
        }
        nextMicros = frame.ptsMicros() + LoopJudge.EVERY_MICROS;
        List<String> sentences = new ArrayList<>();
        said.drainTo(sentences);
        sentences.forEach(judge::said);
        judge.see(frame.picture());
        verdict = judge.verdict();
    }

    /** A sentence was spoken. One too many is forgotten: half a minute later there is room again. */
    void said(String sentence) {
        said.offer(sentence);
    }

    Liveliness verdict() {
        return verdict;
    }
}

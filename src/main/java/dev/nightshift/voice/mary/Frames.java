package dev.nightshift.voice.mary;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import marytts.htsengine.HTSModel;

/** Which state of which model speaks in each row of 5 ms. */
final class Frames {
    private final List<Sentence.Unit> units;
    private final int[] unitOf;
    private final int[] stateOf;

    Frames(List<Sentence.Unit> units) {
        this.units = units;
        int count = units.stream().mapToInt(Sentence.Unit::frames).sum();
        unitOf = new int[count];
        stateOf = new int[count];
        int t = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            for (int state = 0; state < Sentence.STATES; state++) {
                for (int i = units.get(unit).model().getDur(state); i > 0; i--, t++) {
                    unitOf[t] = unit;
                    stateOf[t] = state;
                }
            }
        }
    }

    int count() {
        return unitOf.length;
    }

    HTSModel model(int t) {
        return units.get(unitOf[t]).model();
    }

    int state(int t) {
        return stateOf[t];
    }

    /** What {@code read} finds in each row's state; asked once a state, as Mary copies its arrays. */
    double[][] each(BiFunction<HTSModel, Integer, double[]> read) {
        double[][] rows = new double[count()][];
        for (int t = 0; t < rows.length; t++) {
            boolean same = t > 0 && unitOf[t] == unitOf[t - 1] && stateOf[t] == stateOf[t - 1];
            rows[t] = same ? rows[t - 1] : read.apply(model(t), stateOf[t]);
        }
        return rows;
    }

    boolean isSpeech(int t) {
        return !units.get(unitOf[t]).isPause();
    }

    boolean isVoiced(int t) {
        return model(t).getVoiced(state(t));
    }

    int[] voicedRows() {
        return IntStream.range(0, count()).filter(this::isVoiced).toArray();
    }
}

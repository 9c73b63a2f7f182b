package dev.nightshift.studio.bank;

import java.util.Arrays;
import java.util.List;

/** Where in a film the hands move: how much changes below the face, over half a second, as a rank among all pictures. */
final class Gestures {
    private static final int AROUND = 6;
    /** A hand that moves shows within two pictures. */
    private static final int APART = 2;

    private Gestures() {}

    /** 0 the least .. 1 the most, for each picture. */
    static float[] of(List<Glimpse> film) {
        float[] moves = new float[film.size()];
        for (int i = APART; i < moves.length; i++) {
            moves[i] = (float) film.get(i).handsDistance(film.get(i - APART));
        }
        float[] around = new float[moves.length];
        for (int i = 0; i < moves.length; i++) {
            int from = Math.max(0, i - AROUND);
            int to = Math.min(moves.length, i + AROUND + 1);
            for (int k = from; k < to; k++) {
                around[i] += moves[k] / (to - from);
            }
        }
        float[] sorted = around.clone();
        Arrays.sort(sorted);
        float[] ranks = new float[moves.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, around[i]) / (float) Math.max(1, ranks.length - 1);
        }
        return ranks;
    }
}

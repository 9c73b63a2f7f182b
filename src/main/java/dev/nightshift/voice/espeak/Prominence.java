package dev.nightshift.voice.espeak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which vowels stand out: espeak-ng's events hold no stress, but stressed vowels are louder and longer. Those whose
 * energy is among the upper third of the sentence's vowels count.
 */
final class Prominence {
    private static final double UPPER = 2.0 / 3;

    private Prominence() {}

    static List<Score.Sounding> mark(List<Score.Sounding> phones, short[] samples) {
        double[] energies = phones.stream()
                .filter(phone -> EspeakPhones.isVowel(phone.ipa()))
                .mapToDouble(phone -> energy(phone, samples))
                .sorted()
                .toArray();
        if (energies.length == 0) return List.copyOf(phones);
        double bound = energies[(int) (energies.length * UPPER)];
        List<Score.Sounding> marked = new ArrayList<>();
        for (Score.Sounding phone : phones) {
            boolean prominent = EspeakPhones.isVowel(phone.ipa()) && energy(phone, samples) >= bound;
            marked.add(new Score.Sounding(phone.ipa(), phone.from(), phone.to(), prominent));
        }
        return List.copyOf(marked);
    }

    private static double energy(Score.Sounding phone, short[] samples) {
        double sum = 0;
        for (short sample : Arrays.copyOfRange(samples, phone.from(), Math.min(phone.to(), samples.length))) {
            sum += (double) sample * sample;
        }
        return sum;
    }
}

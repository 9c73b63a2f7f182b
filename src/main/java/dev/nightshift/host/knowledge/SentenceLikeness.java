package dev.nightshift.host.knowledge;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.knowledge.Views.Side;
import dev.nightshift.host.theme.Themes;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/**
 * Compares by vectors, and by the themes that both speak of. Texts not seen before are made into vectors in the
 * background, one after the other; until then they are like nothing.
 */
public final class SentenceLikeness implements Likeness {
    /** Texts kept, some 4 kB each; what comes later than that is compared by words alone. */
    private static final int MOST = 20_000;

    /** Themes less likely than that are not weighed. */
    private static final double UNLIKELY = 0.004;

    private static final double LATIN = 0.6;
    private static final Known NOTHING = new Known(new float[0], new double[0]);

    private final Embedder embedder;
    private final Themes themes;
    private final Executor background;
    private final Map<Side, Known> known = new ConcurrentHashMap<>();
    private final Map<Views, double[]> told = new ConcurrentHashMap<>();
    private final Set<Side> begun = ConcurrentHashMap.newKeySet();

    /** @param background runs one task at a time, so that the show keeps its processor; may refuse and count it */
    public SentenceLikeness(Embedder embedder, Themes themes, Executor background) {
        this.embedder = embedder;
        this.themes = themes;
        this.background = background;
    }

    private record Known(float[] vector, double[] told) {
        double likeness(float[] question) {
            return vector.length == question.length ? Embedder.likeness(question, vector) : 0;
        }
    }

    @Override
    public void prepare(List<Views> passages) {
        List<Side> missing = passages.stream()
                .flatMap(views -> Stream.concat(views.latin().stream(), views.chinese().stream()))
                .filter(side -> begun.size() < MOST && begun.add(side))
                .toList();
        if (!missing.isEmpty()) {
            begin(missing);
        }
    }

    /** What can't be begun now is known by its words alone until it is prepared again. */
    private void begin(List<Side> missing) {
        try {
            background.execute(() -> missing.forEach(this::know));
        } catch (RejectedExecutionException full) {
            missing.forEach(begun::remove);
        }
    }

    private void know(Side side) {
        float[] vector = embedder.embed(side.text(), side.language());
        known.put(side, new Known(vector, themes.told(vector, side.language())));
    }

    @Override
    public Optional<Resemblance> to(Inquiry inquiry, List<Views> passages) {
        Language asked = inquiry.asked();
        if (passages.stream().flatMap(views -> views.in(asked).stream()).noneMatch(known::containsKey)) {
            return Optional.empty();
        }
        float[] vector = embedder.embed(inquiry.text(), asked);
        Themes.Asked after = themes.asked(vector, asked);
        List<Double> nearest = new ArrayList<>();
        List<Double> said = new ArrayList<>();
        List<Double> theme = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (Views views : passages) {
            nearest.add(nearest(vector, views.in(asked)));
            said.add(nearest(vector, views.in(asked).stream().filter(Side::said).toList()));
            double[] told = told(views);
            theme.add(theme(after.likely(), told));
            taken.add(inquiry.taken().map(intent -> taken(intent, told)).orElse(0.0));
        }
        return Optional.of(new Resemblance(nearest, said, theme, taken, after.sure()));
    }

    private double nearest(float[] question, List<Side> sides) {
        return sides.stream()
                .mapToDouble(side -> known.getOrDefault(side, NOTHING).likeness(question))
                .max()
                .orElse(0);
    }

    /** How much is told of the theme of an intent that is told of most. */
    private double taken(String intent, double[] told) {
        double most = 0;
        for (int theme = 0; theme < told.length; theme++) {
            most = themes.intent(theme).equals(intent) ? Math.max(most, told[theme]) : most;
        }
        return most;
    }

    private static double theme(double[] likely, double[] told) {
        double sum = 0;
        for (int theme = 0; theme < told.length; theme++) {
            sum += likely[theme] >= UNLIKELY ? likely[theme] * told[theme] : 0;
        }
        return sum;
    }

    /** How much a passage tells of each theme, in any language; reckoned once when all its sides are known. */
    private double[] told(Views views) {
        double[] reckoned = told.get(views);
        if (reckoned != null) {
            return reckoned;
        }
        List<Known> latin = known(views.latin());
        List<Known> chinese = known(views.chinese());
        double share = chinese.isEmpty() ? 1 : latin.isEmpty() ? 0 : LATIN;
        double[] reckoning = new double[themes.size()];
        for (int theme = 0; theme < reckoning.length; theme++) {
            reckoning[theme] = share * most(latin, theme) + (1 - share) * most(chinese, theme);
        }
        if (latin.size() + chinese.size()
                == views.latin().size() + views.chinese().size()) {
            told.put(views, reckoning);
        }
        return reckoning;
    }

    private List<Known> known(List<Side> sides) {
        return sides.stream()
                .map(side -> known.getOrDefault(side, NOTHING))
                .filter(each -> each.told().length > 0)
                .toList();
    }

    private static double most(List<Known> sides, int theme) {
        double most = 0;
        for (Known side : sides) {
            most = Math.max(most, side.told()[theme]);
        }
        return most;
    }
}

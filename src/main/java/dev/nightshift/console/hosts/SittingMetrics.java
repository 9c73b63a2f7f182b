package dev.nightshift.console.hosts;

import dev.nightshift.studio.sitting.SittingCounts;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.studio.sitting.TakeAnswer;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What people handed in for new hosts, and what became of it. */
final class SittingMetrics implements MeterBinder {
    private final Sittings sittings;

    SittingMetrics(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("nightshift.sittings.open", this, now -> now.counts().open())
                .register(registry);
        Gauge.builder("nightshift.sittings.bytes", this, now -> now.counts().bytes())
                .register(registry);
        count(registry, "nightshift.takes.bytes", Tags.empty(), SittingCounts::taken);
        count(registry, "nightshift.takes", Tags.empty(), SittingCounts::takes);
        for (TakeAnswer.Reason reason : TakeAnswer.Reason.values()) {
            count(
                    registry,
                    "nightshift.takes.refused",
                    Tags.of("reason", reason.name().toLowerCase(Locale.ROOT)),
                    counts -> counts.refused().getOrDefault(reason, 0L));
        }
        for (Sittings.Why why : Sittings.Why.values()) {
            count(
                    registry,
                    "nightshift.sittings.deleted",
                    Tags.of("why", why.name().toLowerCase(Locale.ROOT)),
                    counts -> counts.deleted().getOrDefault(why, 0L));
        }
    }

    private void count(MeterRegistry registry, String name, Tags tags, ToDoubleFunction<SittingCounts> value) {
        FunctionCounter.builder(name, this, now -> value.applyAsDouble(now.counts()))
                .tags(tags)
                .register(registry);
    }

    private SittingCounts counts() {
        try {
            return sittings.counts();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

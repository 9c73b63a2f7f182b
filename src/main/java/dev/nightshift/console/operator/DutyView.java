package dev.nightshift.console.operator;

import dev.nightshift.room.Duty;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator has to answer.
 *
 * @param word {@code calm}, {@code asked}, {@code late} or {@code missed}
 * @param until when the next thing happens if nobody answers; empty when nothing does
 */
record DutyView(String word, Optional<Instant> until) {
    static DutyView of(Duty duty) {
        return switch (duty) {
            case Duty.Calm calm -> new DutyView("calm", Optional.empty());
            case Duty.Asked asked -> new DutyView("asked", Optional.of(asked.lateAt()));
            case Duty.Late late -> new DutyView("late", Optional.of(late.coverAt()));
            case Duty.Missed missed -> new DutyView("missed", Optional.empty());
        };
    }
}

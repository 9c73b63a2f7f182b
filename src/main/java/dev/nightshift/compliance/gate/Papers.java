package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.duty.SpanOfControl;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What whoever runs a show has on file.
 *
 * @param operator who is in charge, by name
 * @param seller who sells, as the law has it shown
 * @param review who read the script before the broadcast, and when
 * @param span how many live rooms the operator wants to be in charge of at most
 * @param impactReport on the use of a person's biometric data
 * @param licences to sell goods, by the name of docs/golive.md
 * @param shown documents by platform
 */
public record Papers(
        Optional<String> operator,
        Optional<Seller> seller,
        Optional<Review> review,
        Optional<SpanOfControl> span,
        Optional<Paper> impactReport,
        Map<String, Paper> licences,
        Map<String, Map<Need, Paper>> shown) {
    /** Nothing on file. */
    public static final Papers NONE = new Papers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of());

    /** A review holds for the day it was signed and the one after: a show begins before midnight and ends after it. */
    private static final int REVIEW_HOLDS_DAYS = 1;

    public Papers {
        licences = Map.copyOf(licences);
        shown = Map.copyOf(shown);
    }

    /** Name and licence as they are shown. */
    public record Seller(String name, String licence) {
        /** Both in one line. */
        public String line() {
            return name + " · " + licence;
        }
    }

    /** A signature below the script. */
    public record Review(String by, LocalDate on) {
        boolean holdsOn(LocalDate day) {
            return !by.isBlank() && !day.isBefore(on) && !day.isAfter(on.plusDays(REVIEW_HOLDS_DAYS));
        }
    }

    /** What of it meets a need of every platform. */
    public Set<Need> met(LocalDate day) {
        EnumSet<Need> met = EnumSet.noneOf(Need.class);
        operator.filter(name -> !name.isBlank()).ifPresent(name -> met.add(Need.OPERATOR_PRESENT));
        seller.ifPresent(sold -> met.add(Need.SELLER_SHOWN));
        review.filter(signed -> signed.holdsOn(day)).ifPresent(signed -> met.add(Need.PRE_REVIEW));
        impactReport.filter(report -> report.holdsOn(day)).ifPresent(report -> met.add(Need.IMPACT_REPORT));
        return met;
    }

    /** The licences that still hold. */
    public Set<String> licensed(LocalDate day) {
        return licences.entrySet().stream()
                .filter(licence -> licence.getValue().holdsOn(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The documents that still hold, by platform. */
    public Map<String, Set<Need>> holding(LocalDate day) {
        Map<String, Set<Need>> holding = new TreeMap<>();
        shown.forEach((platform, papers) -> holding.put(
                platform,
                papers.entrySet().stream()
                        .filter(paper -> paper.getValue().holdsOn(day))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
        return holding;
    }
}

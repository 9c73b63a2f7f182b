package dev.nightshift;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The never-rules of the design, checked on the compiled classes. */
class ArchitectureTest {
    private static final String ROOT = "dev.nightshift.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.nightshift");

    @Test
    void top_packages_have_no_cycle() {
        check(slices().matching("dev.nightshift.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        for (String name : List.of("util", "utils", "common", "manager", "impl", "service", "helper", "helpers")) {
            check(noClasses()
                    .should()
                    .resideInAPackage("..nightshift.." + name + "..")
                    .allowEmptyShould(true));
        }
    }

    @Test
    void media_imports_no_sibling_and_only_the_jdk() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "media..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "media..", "java..", "org.jspecify.."));
    }

    @Test
    void the_studio_knows_neither_the_room_nor_its_pages() {
        check(noClasses()
                .that()
                .resideInAPackage(in("studio"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("room"), in("console"), in("playout"), in("channel")));
    }

    @Test
    void a_running_clone_needs_no_native_library() {
        check(noClasses()
                .that()
                .resideInAPackage(in("avatar.clone"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bytedeco..", "io.github.humbleui..", in("studio")));
    }

    @Test
    void what_is_sold_planned_and_allowed_knows_no_framework() {
        check(noClasses()
                .that()
                .resideInAnyPackage(in("talent"), in("shop"), in("script"), in("compliance"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pekko..",
                        "org.springframework..",
                        "org.bytedeco..",
                        "io.github.humbleui..",
                        "java.net.http..",
                        "jakarta.servlet..",
                        "javax.imageio..",
                        "javax.sound.."));
    }

    @Test
    void the_domain_never_reads_compliance() {
        check(noClasses()
                .that()
                .resideInAnyPackage(in("talent"), in("shop"), in("script"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("compliance")));
    }

    @Test
    void the_room_knows_its_performer_only_by_the_port() {
        check(noClasses()
                .that()
                .resideInAPackage(in("room"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("voice"), in("avatar"), in("stage"), in("broadcast"), in("playout")));
    }

    @Test
    void voice_avatar_stage_and_broadcast_meet_only_in_media() {
        List<String> parts = List.of("voice", "avatar", "stage", "broadcast");
        for (String part : parts) {
            String[] others = java.util.stream.Stream.concat(
                            parts.stream().filter(other -> !other.equals(part)),
                            java.util.stream.Stream.of("room", "channel", "console", "playout"))
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(in(part))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void vendor_types_stay_in_their_leaves() {
        vendor("marytts..", "voice.mary");
        vendor("org.bytedeco.javacpp..", "broadcast", "studio.footage", "studio.vision", "studio.film");
        vendor("org.bytedeco.ffmpeg..", "broadcast", "studio.footage", "studio.film");
        vendor("org.bytedeco.opencv..", "studio.vision");
        vendor("io.github.humbleui..", "stage", "avatar.drawn");
        vendor("ai.onnxruntime..", "host.embedding");
        vendor("dev.langchain4j.model.embedding..", "host.embedding");
        vendor("org.springframework..", "console", "Main");
        vendor("dev.langchain4j.model.openai..", "host.llm");
        vendor("dev.langchain4j.model.chat..", "host.llm");
        vendor("org.apache.pekko..", "room", "fleet", "console");
        vendor("org.apache.lucene..", "host.knowledge.index");
    }

    @Test
    void a_room_is_changed_only_by_its_commands() {
        check(noClasses()
                .that()
                .resideInAPackage(in("console"))
                .should()
                .dependOnClassesThat(are(
                        "the room's state or its rules",
                        type -> type.getPackageName().startsWith(ROOT + "room")
                                && (type.getSimpleName().equals("RoomRules")
                                        || type.getSimpleName().endsWith("Entity")))));
    }

    @Test
    void only_compliance_constructs_cleared_lines() {
        constructedOnlyIn("dev.nightshift.compliance.ClearedLine", ROOT + "compliance");
    }

    @Test
    void only_the_check_of_a_consent_constructs_consented_footage() {
        constructedOnlyIn("dev.nightshift.studio.consent.ConsentedFootage", ROOT + "studio.consent");
    }

    @Test
    void only_the_label_pass_constructs_labelled_frames() {
        check(noCodeUnits()
                .that(new DescribedPredicate<>("stand outside the label pass") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaCodeUnit unit) {
                        String owner = unit.getOwner().getFullName();
                        return !owner.equals(ROOT + "stage.LabelPass") && !owner.equals(ROOT + "media.LabelledFrame");
                    }
                })
                .should(call("dev.nightshift.media.LabelledFrame")));
    }

    @Test
    void time_chance_and_environment_are_passed_in() {
        check(noClasses()
                .that(are("neither Main nor an adapter", type -> !isAdapter(type)))
                .should()
                .callMethodWhere(are("reads the machine's time, chance or environment", ArchitectureTest::isImpure)));
    }

    private static boolean isAdapter(JavaClass type) {
        return type.getFullName().equals(ROOT + "Main")
                || type.getPackageName().startsWith(ROOT + "console")
                || type.getPackageName().startsWith(ROOT + "command")
                || type.getPackageName().startsWith(ROOT + "broadcast")
                || type.getFullName().equals(ROOT + "media.WallClock");
    }

    private static boolean isImpure(JavaAccess<?> call) {
        String target = call.getTargetOwner().getFullName() + "." + call.getName();
        return List.of(
                        "java.lang.Thread.sleep",
                        "java.time.Instant.now",
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.lang.System.getenv",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.Math.random",
                        "java.util.UUID.randomUUID")
                .contains(target);
    }

    private static void vendor(String vendorPackage, String... leaves) {
        List<String> homes =
                java.util.Arrays.stream(leaves).map(leaf -> ROOT + leaf).toList();
        check(noClasses()
                .that(are("outside " + homes, type -> homes.stream().noneMatch(type.getFullName()::startsWith)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendorPackage));
    }

    private static void constructedOnlyIn(String type, String home) {
        check(noCodeUnits()
                .that(new DescribedPredicate<>("stand outside " + home) {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaCodeUnit unit) {
                        return !unit.getOwner().getPackageName().startsWith(home);
                    }
                })
                .should(call(type)));
    }

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaCodeUnit> call(
            String type) {
        return new com.tngtech.archunit.lang.ArchCondition<>("construct " + type) {
            @Override
            public void check(
                    com.tngtech.archunit.core.domain.JavaCodeUnit unit,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                unit.getConstructorCallsFromSelf().stream()
                        .filter(made -> made.getTargetOwner().getFullName().equals(type))
                        .forEach(made -> events.add(
                                com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(unit, made.getDescription())));
            }
        };
    }

    private static <T> DescribedPredicate<T> are(String description, java.util.function.Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static String in(String part) {
        return ROOT + part + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}

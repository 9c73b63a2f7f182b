package dev.nightshift.console.hosts;

import dev.nightshift.console.ShownRooms;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.studio.sitting.PrompterText;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.TakeKind;
import dev.nightshift.talent.Confirmation;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way to a new host, step by step; each step is a page of its own, so that a reload loses nothing. */
@Controller
final class SittingPages {
    private static final String START = "/console/hosts/new";

    private final HostPorts ports;
    private final SittingDesk desk;
    private final LinkDesk links;
    private final ConsentText text;
    private final ShownRooms rooms;

    SittingPages(HostPorts ports, SittingDesk desk, LinkDesk links, ConsentText text, ShownRooms rooms) {
        this.ports = ports;
        this.desk = desk;
        this.links = links;
        this.text = text;
        this.rooms = rooms;
    }

    @GetMapping(START)
    String check(Model model) throws IOException {
        model.addAttribute(
                "sittings", ports.sittings().all().stream().map(SittingView::of).toList());
        return step("check", model);
    }

    @GetMapping(START + "/consent")
    String consent(Locale locale, Model model) {
        if (!model.containsAttribute("form")) {
            LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.systemDefault());
            model.addAttribute(
                    "form",
                    ConsentForm.blank(today, Language.of(locale.getLanguage()).orElse(Language.EN)));
        }
        model.addAttribute("spoken", List.of(Language.values()));
        model.addAttribute("voices", ports.voices());
        model.addAttribute("classes", classes());
        return step("consent", model);
    }

    @PostMapping(START + "/consent")
    String begin(@ModelAttribute("form") ConsentForm form, Principal who, RedirectAttributes next) throws IOException {
        Optional<String> objection = form.objection(desk.now()).or(() -> taken(form));
        if (objection.isPresent()) {
            return again(form, objection.get(), next);
        }
        Optional<Sitting> begun = desk.begin(form, who.getName());
        return begun.isPresent()
                ? "redirect:" + START + "/" + begun.get().id().hex() + "/phrase"
                : again(form, "sitting.too-many", next);
    }

    @GetMapping(START + "/{id}")
    String where(@PathVariable("id") String id) throws IOException {
        return there(id, SittingView.of(desk.sitting(id)).step());
    }

    @GetMapping(START + "/{id}/phrase")
    String phrase(
            @PathVariable("id") String id,
            @RequestParam(name = "read", defaultValue = "") String read,
            Locale locale,
            Model model)
            throws IOException {
        Sitting sitting = desk.sitting(id);
        Locale reading = Language.of(read).map(Language::locale).orElse(locale);
        model.addAttribute("sitting", SittingView.of(sitting));
        model.addAttribute("reading", reading.getLanguage());
        model.addAttribute("heading", text.heading(reading));
        model.addAttribute("text", text.of(sitting.consent(), reading));
        model.addAttribute("phrase", sitting.phrase());
        return step("phrase", model);
    }

    @PostMapping(START + "/{id}/draw")
    String draw(@PathVariable("id") String id, @RequestParam("language") String language) throws IOException {
        Optional<Language> spoken = Language.of(language);
        if (spoken.isPresent()) {
            desk.draw(desk.sitting(id), spoken.get());
        }
        return there(id, "phrase");
    }

    @PostMapping(START + "/{id}/heard")
    String heard(
            @PathVariable("id") String id,
            @RequestParam("operator") String operator,
            @RequestParam("statement") String statement,
            @RequestParam(name = "witness", defaultValue = "") String witness,
            Principal who,
            RedirectAttributes next)
            throws IOException {
        if (operator.isBlank() || statement.isBlank()) {
            next.addFlashAttribute("problem", "phrase.who-heard");
            return there(id, "phrase");
        }
        Confirmation confirmation = new Confirmation(operator.strip(), desk.now(), statement.strip());
        boolean signed = desk.heard(
                desk.sitting(id),
                confirmation,
                Optional.of(witness.strip()).filter(name -> !name.isEmpty()),
                who.getName());
        if (signed) {
            links.show(desk.sitting(id).consent(), who.getName(), next);
        } else {
            next.addFlashAttribute("problem", "phrase.no-recording");
        }
        return there(id, signed ? "takes" : "phrase");
    }

    @GetMapping(START + "/{id}/takes")
    String takes(@PathVariable("id") String id, Model model) throws IOException {
        Sitting sitting = desk.sitting(id);
        if (!sitting.signed()) {
            return there(id, "phrase");
        }
        model.addAttribute("sitting", SittingView.of(sitting));
        model.addAttribute("lines", PrompterText.of(sitting.plan().language()).lines());
        return step("takes", model);
    }

    @PostMapping(START + "/{id}/takes/{take}/drop")
    String drop(@PathVariable("id") String id, @PathVariable("take") String take) throws IOException {
        Sitting sitting = desk.sitting(id);
        Optional<TakeKind> kind = TakeKind.named(take).filter(named -> named != TakeKind.PHRASE || !sitting.signed());
        if (kind.isPresent()) {
            ports.sittings().drop(sitting.id(), kind.get());
        }
        return there(id, SittingView.of(sitting).step());
    }

    @PostMapping(START + "/{id}/discard")
    String discard(@PathVariable("id") String id, Principal who, RedirectAttributes next) throws IOException {
        desk.discard(desk.sitting(id), who.getName());
        next.addFlashAttribute("done", "sitting.discarded");
        return "redirect:/console/hosts";
    }

    static String there(String id, String step) {
        return "redirect:" + START + "/" + id + "/" + step;
    }

    static String step(String name, Model model) {
        model.addAttribute("step", name);
        return "console/sitting-" + name;
    }

    /** What the shops sell, by the words of a consent. */
    private String classes() {
        return rooms.rooms().stream()
                .flatMap(room -> ProductClasses.of(room.catalogue().get()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<String> taken(ConsentForm form) {
        try {
            boolean cloned = ports.cabinet().open().list().stream()
                    .anyMatch(host -> host.name().equals(form.hostName().orElseThrow()));
            boolean drawn = ports.drawn().contains(form.hostName().orElseThrow());
            return cloned || drawn ? Optional.of("hosts.name-taken") : Optional.empty();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String again(ConsentForm form, String objection, RedirectAttributes next) {
        next.addFlashAttribute("form", form);
        next.addFlashAttribute("problem", objection);
        return "redirect:" + START + "/consent";
    }
}

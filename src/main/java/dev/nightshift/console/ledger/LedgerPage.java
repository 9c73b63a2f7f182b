package dev.nightshift.console.ledger;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.Noted;
import dev.nightshift.ledger.ShowName;
import dev.nightshift.ledger.export.ShowExport;
import dev.nightshift.shop.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Owners see what evidence is kept, take a show of it away, and note what had to be put right. */
@Controller
final class LedgerPage {
    private static final int SHOWN = 200;
    private static final int LONGEST = 500;

    private final LedgerPorts ports;
    private final AuditTrail audit;
    private final InstantSource clock;

    LedgerPage(LedgerPorts ports, AuditTrail audit, InstantSource clock) {
        this.ports = ports;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/console/ledger")
    String page(Model model) throws IOException {
        Archive archive = ports.cabinet().open();
        List<ShowView> shows = new ArrayList<>();
        for (ShowName name : archive.shows().stream()
                .sorted(Comparator.comparing(ShowName::show).reversed())
                .limit(SHOWN)
                .toList()) {
            try (KeptShow show = archive.find(name).orElseThrow()) {
                shows.add(ShowView.of(show, archive.bytes(name) + archive.replayBytes(name)));
            }
        }
        model.addAttribute("shows", shows);
        model.addAttribute(
                "disposed", archive.disposed().reversed().stream().limit(SHOWN).toList());
        model.addAttribute("key", archive.signing().shown().fingerprint());
        model.addAttribute("freeGigabytes", archive.free() / 1_000_000_000);
        return "console/ledger";
    }

    /** Sends the folder as a zip. */
    @PostMapping("/console/ledger/export")
    void export(
            @RequestParam("show") String named,
            @RequestParam(name = "texts", defaultValue = "false") boolean texts,
            Principal who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Archive archive = ports.cabinet().open();
        Optional<ShowName> name = ShowName.read(named);
        Optional<KeptShow> found = name.isPresent() ? archive.find(name.get()) : Optional.empty();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such show");
        }
        Path folder = Files.createTempDirectory("nightshift-ledger");
        String called = name.get().room() + "-" + name.get().show();
        try (KeptShow show = found.get()) {
            Language language = Language.of(locale.getLanguage()).orElse(Language.EN);
            new ShowExport(archive.signing())
                    .write(
                            show,
                            folder.resolve(called),
                            new ShowExport.Wish(who.getName(), clock.instant(), language, texts, false));
            audit.note(who.getName(), "export-evidence", named);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"evidence-" + called + ".zip\"");
            response.setHeader("Cache-Control", "no-store");
            zip(folder.resolve(called), called, response.getOutputStream());
        } finally {
            deleteAll(folder);
        }
    }

    /** The words go into the evidence of the show on air. */
    @PostMapping("/console/ledger/correct")
    String correct(@RequestParam("what") String typed, Principal who, RedirectAttributes next) {
        String what = typed.strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            next.addFlashAttribute("problem", "ledger.bad-correction");
            return "redirect:/console/ledger";
        }
        ports.evidence().note(new Noted.Corrected(who.getName(), what));
        audit.note(who.getName(), "note-correction", "");
        next.addFlashAttribute("done", "ledger.noted");
        return "redirect:/console/ledger";
    }

    private static void zip(Path folder, String called, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(called + "/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package dev.nightshift.console.hosts;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Opening;
import dev.nightshift.talent.vault.Receipt;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an owner does with a clone: delete, revoke its consent, take it to another machine and bring it from there. */
@Controller
final class HostDeeds {
    private static final int SHORTEST_PASSPHRASE = 12;
    private static final String HOSTS = "redirect:/console/hosts";

    private final HostCabinet cabinet;
    private final NextHost next;
    private final AuditTrail audit;

    HostDeeds(HostPorts ports, AuditTrail audit) {
        this.cabinet = ports.cabinet();
        this.next = ports.next();
        this.audit = audit;
    }

    @PostMapping("/console/hosts/{name}/delete")
    String delete(@PathVariable("name") String name, Principal who, RedirectAttributes next) throws IOException {
        Receipt receipt;
        synchronized (cabinet) {
            receipt = cabinet.open()
                    .delete(name, new Receipt.Order(Receipt.Reason.DELETED, who.getName()))
                    .orElseThrow(HostsPage::noSuchHost);
        }
        audit.note(who.getName(), "delete-host", name);
        next.addFlashAttribute("given", List.of(receipt));
        return HOSTS;
    }

    /** Drawn hosts, too. */
    @PostMapping("/console/hosts/{name}/next")
    String next(@PathVariable("name") String name, Principal who, RedirectAttributes page) {
        if (!HostLibrary.isName(name) || HostNames.TAKEN.contains(name)) {
            throw HostsPage.noSuchHost();
        }
        switch (next.choose(name)) {
            case NextHost.Choice.Chosen chosen -> {
                audit.note(who.getName(), "choose-host", name);
                page.addFlashAttribute("done", "hosts.chosen");
            }
            case NextHost.Choice.Refused refused -> page.addFlashAttribute("refusal", refused.reason());
        }
        return HOSTS + "/" + name;
    }

    @PostMapping("/console/hosts/{name}/revoke")
    String revoke(@PathVariable("name") String name, Principal who, RedirectAttributes next) throws IOException {
        synchronized (cabinet) {
            HostLibrary library = cabinet.open();
            if (!(library.open(name) instanceof Opening.Opened opened)) {
                throw HostsPage.noSuchHost();
            }
            String consent = opened.file().manifest().about().consent().id();
            next.addFlashAttribute("given", library.revoke(consent, who.getName()));
            audit.note(who.getName(), "revoke-consent", consent);
        }
        return HOSTS;
    }

    /** Sends the file; where there is none to send, the page says why. */
    @PostMapping("/console/hosts/{name}/export")
    @Nullable
    String export(
            @PathVariable("name") String name,
            @RequestParam("passphrase") String passphrase,
            Principal who,
            Locale locale,
            RedirectAttributes next,
            HttpServletResponse response)
            throws IOException {
        if (passphrase.length() < SHORTEST_PASSPHRASE) {
            next.addFlashAttribute("problem", "hosts.short-passphrase");
            return "redirect:/console/hosts/" + name;
        }
        Path folder = Files.createTempDirectory("nightshift-export");
        Path file = folder.resolve("export.host");
        if (cabinet.open().export(name, file, passphrase.toCharArray()) instanceof Opening.Refused refused) {
            Files.delete(folder);
            next.addFlashAttribute("reasons", Said.of(refused.obstacle(), locale));
            return "redirect:/console/hosts/" + name;
        }
        audit.note(who.getName(), "export-host", name);
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(Files.size(file));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".host\"");
        response.setHeader("Cache-Control", "no-store");
        sendAndForget(file, response.getOutputStream());
        return null;
    }

    @PostMapping("/console/hosts/import")
    String bringIn(
            @RequestParam("file") MultipartFile sent,
            @RequestParam("name") String typed,
            @RequestParam("passphrase") String passphrase,
            Principal who,
            Locale locale,
            RedirectAttributes next)
            throws IOException {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        Optional<String> problem = objection(sent, name, passphrase);
        if (problem.isPresent()) {
            next.addFlashAttribute("problem", problem.get());
            return HOSTS;
        }
        Opening opening = brought(sent, name, passphrase);
        if (opening instanceof Opening.Refused refused) {
            next.addFlashAttribute("reasons", Said.of(refused.obstacle(), locale));
            return HOSTS;
        }
        audit.note(who.getName(), "import-host", name);
        next.addFlashAttribute("done", "hosts.imported");
        return HOSTS + "/" + name;
    }

    private Opening brought(MultipartFile sent, String name, String passphrase) throws IOException {
        Path folder = Files.createTempDirectory("nightshift-import");
        Path file = folder.resolve("import.host");
        try {
            sent.transferTo(file);
            synchronized (cabinet) {
                return cabinet.open().bringIn(file, name, passphrase.toCharArray());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Optional<String> objection(MultipartFile sent, String name, String passphrase) {
        if (sent.isEmpty()) {
            return Optional.of("hosts.no-file");
        }
        if (!HostLibrary.isName(name) || HostNames.TAKEN.contains(name)) {
            return Optional.of("hosts.bad-name");
        }
        return passphrase.length() < SHORTEST_PASSPHRASE ? Optional.of("hosts.short-passphrase") : Optional.empty();
    }

    private static void sendAndForget(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        } finally {
            Files.delete(file);
            Files.delete(file.toAbsolutePath().getParent());
        }
    }
}

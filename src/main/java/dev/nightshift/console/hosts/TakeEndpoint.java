package dev.nightshift.console.hosts;

import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.studio.sitting.Take;
import dev.nightshift.studio.sitting.TakeAnswer;
import dev.nightshift.studio.sitting.TakeKind;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.vault.HostId;
import dev.nightshift.talent.vault.Safe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes in takes, piece by piece: {@code {"received": n, "bytes": n, "whole": bool}}. A piece that belongs elsewhere is
 * answered by 409 and how far the server has got, so a browser goes on there after whatever interrupted it.
 */
@RestController
final class TakeEndpoint {
    private static final Pattern TYPE =
            Pattern.compile("(video|application)/[a-z0-9.+-]{1,60}(;\\s?codecs=[\\w.,\" -]{1,60})?");

    private final Sittings sittings;
    private final SittingDesk desk;

    TakeEndpoint(HostPorts ports, SittingDesk desk) {
        this.sittings = ports.sittings();
        this.desk = desk;
    }

    /** How far a take has come. */
    record Progress(long received, long bytes, boolean whole, String refused) {}

    @PostMapping("/console/hosts/new/{id}/takes/{take}")
    ResponseEntity<Progress> begin(
            @PathVariable("id") String id,
            @PathVariable("take") String take,
            @RequestParam("bytes") long bytes,
            @RequestParam("type") String type)
            throws IOException {
        if (!TYPE.matcher(type).matches()) {
            return answer(new TakeAnswer.Refused(TakeAnswer.Reason.NO_FILM));
        }
        return answer(sittings.beginTake(id(id), new Take(kind(take), type, bytes, Optional.empty())));
    }

    @PostMapping(
            path = "/console/hosts/new/{id}/takes/{take}/pieces",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Progress> piece(
            @PathVariable("id") String id,
            @PathVariable("take") String take,
            @RequestParam("from") long from,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > Safe.LARGEST_PIECE) {
            return answer(new TakeAnswer.Refused(TakeAnswer.Reason.TOO_LARGE));
        }
        byte[] piece = request.getInputStream().readNBytes(Safe.LARGEST_PIECE + 1);
        if (piece.length == 0 || piece.length > Safe.LARGEST_PIECE) {
            return answer(new TakeAnswer.Refused(TakeAnswer.Reason.TOO_LARGE));
        }
        return answer(sittings.append(id(id), kind(take), from, piece, piece.length));
    }

    @GetMapping("/console/hosts/new/{id}/takes/{take}")
    ResponseEntity<Progress> progress(@PathVariable("id") String id, @PathVariable("take") String take)
            throws IOException {
        desk.sitting(id);
        return answer(sittings.progress(id(id), kind(take)).orElse(new TakeAnswer.Going(0, 0)));
    }

    /** A take to look at. */
    @GetMapping("/console/hosts/new/{id}/takes/{take}/film")
    void film(@PathVariable("id") String id, @PathVariable("take") String take, HttpServletResponse response)
            throws IOException {
        Take there = desk.sitting(id).take(kind(take)).filter(Take::whole).orElseThrow(TakeEndpoint::none);
        try (InputStream in = sittings.open(id(id), there.kind()).orElseThrow(TakeEndpoint::none)) {
            response.setContentType(there.mediaType().replaceFirst(";.*", ""));
            response.setHeader("Content-Disposition", "inline");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(there.bytes());
            in.transferTo(response.getOutputStream());
        }
    }

    /** The consent as a file, for the contract's folder. */
    @GetMapping("/console/hosts/new/{id}/consent.json")
    ResponseEntity<String> consent(@PathVariable("id") String id) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"consent.json\"")
                .body(ConsentFile.write(desk.sitting(id).consent()));
    }

    private static ResponseEntity<Progress> answer(TakeAnswer answer) {
        return switch (answer) {
            case TakeAnswer.Going going -> ResponseEntity.ok(new Progress(going.received(), going.bytes(), false, ""));
            case TakeAnswer.Whole whole ->
                ResponseEntity.ok(
                        new Progress(whole.take().bytes(), whole.take().bytes(), true, ""));
            case TakeAnswer.Elsewhere elsewhere ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Progress(elsewhere.received(), 0, false, ""));
            case TakeAnswer.Refused refused ->
                ResponseEntity.status(status(refused.reason()))
                        .body(new Progress(0, 0, false, refused.reason().name()));
        };
    }

    private static HttpStatus status(TakeAnswer.Reason reason) {
        return switch (reason) {
            case NO_SITTING, NOT_BEGUN -> HttpStatus.NOT_FOUND;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            case NO_FILM -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case SIGNED -> HttpStatus.FORBIDDEN;
        };
    }

    private static HostId id(String id) {
        if (!HostId.isId(id)) {
            throw none();
        }
        return new HostId(id);
    }

    private static TakeKind kind(String take) {
        return TakeKind.named(take).orElseThrow(TakeEndpoint::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such take");
    }
}

package org.teranga.training.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.look.TenantFiles;

/**
 * Adds a medium to a lesson. A picture is made anew from what was sent and says what it shows; a video has captions and a transcript, a
 * sound a transcript, or it is not kept: whoever does not hear or see learns the same.
 */
@ApplicationScoped
@Transactional
public class BringMedium {
    /** The largest file, in bytes. */
    public static final int LARGEST = 32 << 20;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 90_000;
    private static final int MOST = 30;

    private final Media media;
    private final TenantFiles files;
    private final AuditTrail audit;
    private final Clock clock;
    private final Lanes lanes;

    @Inject
    BringMedium(Media media, TenantFiles files, AuditTrail audit, Clock clock, Lanes lanes) {
        this.media = media;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
        this.lanes = lanes;
    }

    /**
     * What is said of it.
     *
     * @param title      what it is, or shows
     * @param language   BCP 47 code
     * @param captions   WebVTT
     * @param transcript CommonMark
     */
    public record About(String title, String language, String captions, String transcript) {}

    /**
     * Keeps it.
     *
     * @throws Refusal invalid with every fault: fields {@code file, title, captions, transcript}
     */
    public void bring(UUID document, InputStream sent, About about, UUID by) {
        byte[] file = read(sent);
        SentType type = SentType.of(file).orElse(null);
        Medium.Kind kind = type == null ? Medium.Kind.PICTURE : type.kind();
        List<FieldError> faults = faults(document, kind, about, file.length);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Instant now = clock.instant();
        if (type == null) {
            CleanPicture clean =
                    lanes.call(Lane.FILES, () -> Pictures.drawingOrPhotograph(new ByteArrayInputStream(file)));
            TenantFile kept = files.keep(clean.type(), clean.content(), clean.width(), clean.height());
            media.add(document, medium(kind, kept.name(), clean.type(), about, 0, now), new byte[0], by);
        } else {
            media.add(document, medium(kind, "", type.type(), about, file.length, now), file, by);
        }
        audit.record("course.medium", "document", document);
    }

    /**
     * Takes one away from the next version on.
     *
     * @throws Refusal not found where there is none
     */
    public void remove(UUID document, UUID id) {
        if (!media.remove(document, id, clock.instant())) {
            throw Refusal.notFound();
        }
    }

    private static Medium medium(Medium.Kind kind, String name, String type, About about, long size, Instant now) {
        return new Medium(
                Uuid7.at(now),
                kind,
                name,
                type,
                about.title().strip().replaceAll("[\\[\\]\\s]+", " "),
                about.language(),
                about.captions().replace("\r\n", "\n").strip(),
                about.transcript().replace("\r\n", "\n").strip(),
                size,
                now,
                null);
    }

    private List<FieldError> faults(UUID document, Medium.Kind kind, About about, int size) {
        List<FieldError> faults = new ArrayList<>();
        if (size > LARGEST) {
            faults.add(FieldError.of("file", "medium.fault.large", LARGEST >> 20));
        }
        if (media.of(document).size() >= MOST) {
            faults.add(FieldError.of("file", "medium.fault.many", MOST));
        }
        if (about.title().isBlank() || about.title().length() > LONGEST_TITLE) {
            faults.add(FieldError.of("title", "medium.fault.title", LONGEST_TITLE));
        }
        boolean spoken = kind == Medium.Kind.VIDEO || kind == Medium.Kind.AUDIO;
        if (spoken && about.transcript().isBlank() || about.transcript().length() > LONGEST_TEXT) {
            faults.add(FieldError.of("transcript", "medium.fault.transcript"));
        }
        boolean timed = about.captions().strip().startsWith("WEBVTT")
                && about.captions().contains("-->");
        if (kind == Medium.Kind.VIDEO && !timed || about.captions().length() > LONGEST_TEXT) {
            faults.add(FieldError.of("captions", "medium.fault.captions"));
        }
        return faults;
    }

    private static byte[] read(InputStream sent) {
        try {
            return sent.readNBytes(LARGEST + 1);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}

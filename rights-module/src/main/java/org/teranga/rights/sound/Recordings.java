package org.teranga.rights.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sound.CleanSound;
import org.teranga.platform.sound.Sounds;
import org.teranga.platform.tenancy.Kept;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** The recordings of the open association. What there is lies in memory, so that a page costs no query more. */
@ApplicationScoped
public class Recordings {
    private static final int MOST = 400;

    private final RecordingRows rows;
    private final TenantDirectory directory;
    private final TransactionOutcome outcome;
    private final ActsInWaiting acts;
    private final AuditTrail audit;
    private final Clock clock;
    private final Kept<List<Recording>> kept;

    @Inject
    Recordings(
            RecordingRows rows,
            TenantDirectory directory,
            TransactionOutcome outcome,
            ActsInWaiting acts,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.outcome = outcome;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
        this.kept = new Kept<>(directory, rows::all);
    }

    /** Those of a document, also those that wait for a second person. */
    List<Recording> of(UUID document) {
        return kept.get().stream()
                .filter(one -> one.document().equals(document))
                .toList();
    }

    /** Those of a document in a language that readers hear, by section. */
    public Map<UUID, Recording> of(UUID document, String language) {
        return of(document).stream()
                .filter(one -> one.language().equals(language) && !one.waiting())
                .collect(Collectors.toMap(Recording::section, one -> one));
    }

    /** What there is, as something that is another where anything of it is. */
    public String state() {
        return Integer.toHexString(kept.get().hashCode());
    }

    /** The one that is served under this hash. */
    Optional<Recording> find(String hash) {
        return kept.get().stream().filter(one -> one.hash().equals(hash)).min(Comparator.comparing(Recording::waiting));
    }

    byte[] sound(Recording recording, int from, int length) {
        return rows.sound(recording.hash(), from, length);
    }

    /**
     * Takes a recording of a published text. Readers hear it, in place of the one before, once a second person has listened.
     *
     * @throws Refusal invalid where it is no MP3, where nothing was sent, where there are too many
     */
    @Transactional
    void add(UUID document, SectionText text, @Nullable InputStream sent, UUID by) {
        if (sent == null) {
            throw Refusal.invalid(List.of(FieldError.of("file", "sound.fault.kind")));
        }
        if (rows.all().size() >= MOST) {
            throw Refusal.unprocessable("sound.fault.many", MOST);
        }
        CleanSound sound = Sounds.mp3(sent);
        Recording recording = new Recording(
                document,
                text.section(),
                text.language(),
                hash(sound.content(), text),
                sound.content().length,
                sound.seconds(),
                text.number(),
                true);
        rows.put(recording, sound.content(), by, clock.instant());
        acts.ask(
                RecordingAct.CODE,
                recording.id(),
                Json.createObjectBuilder()
                        .add("document", document.toString())
                        .add("hash", recording.hash())
                        .build(),
                "");
        audit.record("rights.record", "document", document);
        changed();
    }

    /**
     * Lets readers hear one.
     *
     * @throws Refusal not found where it does not wait any more
     */
    @Transactional
    void hear(String hash) {
        if (!rows.hear(hash)) {
            throw Refusal.notFound();
        }
        changed();
    }

    /** Throws away one that waits; nothing happens where it does not. */
    @Transactional
    void drop(String hash) {
        if (rows.drop(hash)) {
            changed();
        }
    }

    /** Takes one away; nothing happens where there is none. */
    @Transactional
    void remove(UUID document, UUID section, String language) {
        if (rows.remove(document, section, language)) {
            audit.record("rights.record", "document", document);
            changed();
        }
    }

    private void changed() {
        var tenant = TenantContext.required();
        outcome.afterCommit(() -> directory.changed(tenant));
    }

    /** The same sound at two texts has two addresses, so that each goes with its text. */
    private static String hash(byte[] content, SectionText text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(text.section().getMostSignificantBits())
                    .putLong(text.section().getLeastSignificantBits())
                    .array());
            digest.update(text.language().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

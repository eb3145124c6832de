package org.teranga.matching.plan.tuning.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.ChangeRules;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.tuning.DialPages;
import org.teranga.matching.plan.tuning.Standings;
import org.teranga.matching.plan.tuning.TuningView;
import org.teranga.platform.refusal.Refusal;

/** Rules as the file that {@code match} takes: written, and read as a draft. With a fault in it nothing is kept. */
@ApplicationScoped
class RuleFile {
    /** A rule set has a few kilobytes; what is larger is something else. */
    static final int MOST_BYTES = 64 * 1024;

    private final Rulebook rulebook;
    private final ChangeRules change;
    private final Standings standings;

    @Inject
    RuleFile(Rulebook rulebook, ChangeRules change, Standings standings) {
        this.rulebook = rulebook;
        this.change = change;
        this.standings = standings;
    }

    /**
     * The rules as text.
     *
     * @param draft whether those that are being written; else those in force
     * @throws Refusal not found where none are being written
     */
    @Transactional
    public Written write(boolean draft) {
        RuleSet rules = draft
                ? rulebook.draft().orElseThrow(Refusal::notFound)
                : rulebook.current().rules();
        return new Written(rules.version(), rulebook.text(rules));
    }

    /** Where the rules stand. */
    @Transactional
    public TuningView.Standing standing() {
        return standings.now();
    }

    /**
     * Keeps the rules of a file as the draft.
     *
     * @param seen what the page showed
     * @throws Refusal invalid with every fault, unreadable where it is no JSON, too large where it is too large, conflict where somebody else was faster
     */
    @Transactional
    public void keep(InputStream file, String reason, @Nullable String seen) {
        change.draft(rulebook.read(text(file)), reason, DialPages.seen(seen));
    }

    private static String text(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.tooLarge("rules.file.large", MOST_BYTES / 1024);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw Refusal.unreadable("problem.json");
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Rules as text, and the number of their version. */
    record Written(int version, String text) {}
}

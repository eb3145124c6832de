package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.theme.wording.PublishedSentences;

/**
 * The list as it stands now: what the platform ships, what its operator added, and the names that translators wrote. Kept in memory; a node
 * asks every ten seconds at most whether anything has changed, and goes on with what it knows while the database is away.
 */
@ApplicationScoped
public class KnownSkills {
    private static final Logger LOG = System.getLogger(KnownSkills.class.getName());
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private final AddedSkills added;
    private final PublishedSentences sentences;
    private final SkillList shipped = SkillList.shipped();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Held held = new Held(new Source(Optional.empty(), Map.of()), shipped, shipped, 0, false);

    @Inject
    KnownSkills(AddedSkills added, PublishedSentences sentences) {
        this.added = added;
        this.sentences = sentences;
    }

    /** All skills of this moment: whoever compares many takes it once. */
    public SkillList list() {
        return held().list;
    }

    /** The platform's own alone, under the names that count. */
    public SkillList shipped() {
        return held().own;
    }

    /**
     * Names in a language, by letter: what a line for one skill suggests while somebody types. Those of the platform's own: with all of
     * ESCO a page would be thirty times as long.
     */
    public List<SkillName> names(String language) {
        return held().own.names(language);
    }

    /** This node has just changed something. */
    public void forget() {
        Held known = held;
        held = new Held(known.source, known.own, known.list, known.askedNanos, false);
    }

    private Held held() {
        Held known = held;
        if (known.fresh() || asking.isLocked()) {
            return known;
        }
        asking.lock();
        try {
            if (!held.fresh()) {
                held = asked(held);
            }
            return held;
        } finally {
            asking.unlock();
        }
    }

    private Held asked(Held known) {
        try {
            Source now = new Source(added.counting(), written());
            return now.equals(known.source) ? known.again() : made(now);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "what was added to the list of skills cannot be read", away);
            return known.again();
        }
    }

    private Held made(Source now) {
        SkillList own = now.written.isEmpty() ? shipped : SkillExtension.named(shipped, now.written);
        SkillList list =
                now.files.map(id -> SkillExtension.of(own, added.of(id))).orElse(own);
        return new Held(now, own, list, System.nanoTime(), true);
    }

    /** What translators wrote and the operator let count, by language and by code. */
    private Map<String, Map<String, String>> written() {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (Language language : Languages.OF_PERSONS) {
            Map<String, String> names = sentences.names(language.tag()).entrySet().stream()
                    .filter(one -> one.getKey().startsWith(SkillSentences.KEY))
                    .collect(Collectors.toMap(
                            one -> one.getKey().substring(SkillSentences.KEY.length()), Map.Entry::getValue));
            if (!names.isEmpty()) {
                all.put(language.tag(), names);
            }
        }
        return all;
    }

    /** Of what a list is made. */
    private record Source(Optional<UUID> files, Map<String, Map<String, String>> written) {}

    private record Held(Source source, SkillList own, SkillList list, long askedNanos, boolean asked) {
        boolean fresh() {
            return asked && System.nanoTime() - askedNanos < FRESH_NANOS;
        }

        Held again() {
            return new Held(source, own, list, System.nanoTime(), true);
        }
    }
}

package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The list as it stands now: what the platform ships, and what its operator added. Kept in memory; a node asks every ten seconds at most
 * whether anything has changed, and goes on with what it knows while the database is away.
 */
@ApplicationScoped
public class KnownSkills {
    private static final Logger LOG = System.getLogger(KnownSkills.class.getName());
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private final AddedSkills added;
    private final SkillList shipped = SkillList.shipped();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Held held = new Held(Optional.empty(), shipped, 0, false);

    @Inject
    KnownSkills(AddedSkills added) {
        this.added = added;
    }

    /** All skills of this moment: whoever compares many takes it once. */
    public SkillList list() {
        return held().list;
    }

    /** The platform's own alone. */
    public SkillList shipped() {
        return shipped;
    }

    /**
     * Names in a language, by letter: what a line for one skill suggests while somebody types. Those of the platform's own: with all of
     * ESCO a page would be thirty times as long.
     */
    public List<String> names(String language) {
        return shipped.names(language);
    }

    /** This node has just changed something. */
    public void forget() {
        Held known = held;
        held = new Held(known.files, known.list, known.askedNanos, false);
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
            Optional<UUID> files = added.counting();
            SkillList list = files.equals(known.files)
                    ? known.list
                    : files.map(id -> SkillExtension.of(shipped, added.of(id))).orElse(shipped);
            return new Held(files, list, System.nanoTime(), true);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the skills that an operator added cannot be read", away);
            return new Held(known.files, known.list, System.nanoTime(), true);
        }
    }

    private record Held(Optional<UUID> files, SkillList list, long askedNanos, boolean asked) {
        boolean fresh() {
            return asked && System.nanoTime() - askedNanos < FRESH_NANOS;
        }
    }
}

package org.teranga.platform.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** A feature's kind of file: an offer, a need, a home, a placement. Beans of this type are found by themselves. */
public interface CaseFileKind {
    /** Its code, as it stands in addresses and in the audit trail: {@code offer}. It never changes. */
    String code();

    /** What a member of staff needs besides {@link Permission#FILES_WORK}. */
    Permission reads();

    /** Those of these that there are. */
    List<CaseSubject> find(Collection<UUID> ids);

    /** The same as lines of a list, with the name of whom each is about. */
    List<CaseLine> lines(Collection<UUID> ids);

    /** Whom a file is about, to be called and written to: its own line, or the two of a placement. */
    default List<CaseLine> people(UUID id) {
        return lines(List.of(id));
    }

    /**
     * Which kind of help a file is about, as SQL over its row {@code f} of {@code platform.case_file}; one that says nothing is of none, and is left
     * out where one kind of help is asked for.
     */
    default String sortSql() {
        return "cast(null as text)";
    }

    /** What people call these by: receipt numbers. Nothing personal. */
    Map<UUID, String> numbers(Collection<UUID> ids);

    /** The address of its page, without the language in front: {@code /desk/offers/…}. */
    String path(UUID id);

    /**
     * Some of those that are open and came in before a moment, by id.
     *
     * @param after those with larger ids; null for the first
     */
    List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most);

    /** The files about this person, the newest first. */
    List<UUID> about(UUID person);

    /**
     * Whether a file is kept for the first person alone whom it is about, and goes with nobody else: whoever lives in a home does not take
     * along what was noted about its safety. Notes that name them go, safety notes not.
     */
    default boolean goesWithFirst() {
        return false;
    }

    /**
     * The files that are somebody's own matter though they are not about them: where they live.
     *
     * @param own every id of that human
     */
    default Set<UUID> ownBesides(Set<UUID> own) {
        return Set.of();
    }

    /** Whether it comes in from outside, and is looked at, called and made ready by the team. */
    default boolean triaged() {
        return false;
    }

    /**
     * The team says no to one that came in from outside: nothing comes of it any more.
     *
     * @throws Refusal not found where this kind does not come in, or there is no such file; conflict where somebody is proposed for it, and
     *     where nothing can come of it any more
     */
    default void decline(UUID id) {
        throw Refusal.notFound();
    }

    /**
     * The team takes one up again to which it said no.
     *
     * @throws Refusal not found as above; conflict where it is too late
     */
    default void takeUp(UUID id) {
        throw Refusal.notFound();
    }

    /** Which actions of the audit trail its timeline tells; all others stay in the trail. */
    Set<String> told();

    /** What its timeline tells beside: decisions. */
    default List<CaseEvent> events(UUID id) {
        return List.of();
    }
}

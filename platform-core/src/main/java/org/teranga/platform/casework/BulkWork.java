package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.triage.Move;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * What staff do with many files at once: hand them to somebody, share them out evenly, move them to a stage; for three days it can be
 * undone. Left out are those that are the reader's own matter or that of who would have them, those of which nothing can come any more, and
 * those that somebody else has, unless a lead does it.
 */
@ApplicationScoped
@Transactional
public class BulkWork {
    private final FileAccess access;
    private final CaseFileKinds kinds;
    private final CaseFiles files;
    private final CaseActs acts;
    private final MoveFile move;
    private final CaseTasks tasks;
    private final Members members;
    private final Persons persons;
    private final AuditTrail audit;

    @Inject
    BulkWork(
            FileAccess access,
            CaseFileKinds kinds,
            CaseFiles files,
            CaseActs acts,
            MoveFile move,
            CaseTasks tasks,
            Members members,
            Persons persons,
            AuditTrail audit) {
        this.access = access;
        this.kinds = kinds;
        this.files = files;
        this.acts = acts;
        this.move = move;
        this.tasks = tasks;
        this.members = members;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * What was done.
     *
     * @param act     by which it is undone
     * @param changed in how many files
     * @param left    how many were left as they are, without those that were so already
     */
    public record Done(UUID act, int changed, int left) {}

    /**
     * Hands files to one member.
     *
     * @throws Refusal not allowed without the right; invalid where that member works on no such files
     */
    public Done assign(String kind, Collection<UUID> ids, UUID to) {
        return give(kind, List.copyOf(ids), List.of(to), CaseActs.ASSIGN);
    }

    /**
     * Shares out files that nobody has: each member in turn gets one, whoever has the fewest files of this kind first.
     *
     * @throws Refusal not allowed without the right; invalid without members, and where one of them works on no such files
     */
    public Done share(String kind, List<UUID> ids, Collection<UUID> among) {
        return give(kind, ids, acts.leastFirst(kind, among), CaseActs.SHARE);
    }

    private Done give(String kind, List<UUID> ids, List<UUID> among, String what) {
        CaseFileKind of = opened(kind);
        Map<UUID, String> able = members.namesOfAble(Permission.FILES_WORK);
        if (among.isEmpty() || !able.keySet().containsAll(among)) {
            throw Refusal.invalid(List.of(FieldError.of("to", "casework.to.cannot")));
        }
        List<CaseSubject> open = begun(of, ids);
        UUID act = acts.begin(kind, what);
        Map<UUID, Set<UUID>> own = among.stream().collect(Collectors.toMap(who -> who, who -> own(of, who)));
        Map<UUID, List<UUID>> each = new LinkedHashMap<>();
        int turn = 0;
        for (CaseSubject subject : open) {
            UUID to = among.get(turn % among.size());
            if (!isOf(own.getOrDefault(to, Set.of()), subject)) {
                each.computeIfAbsent(to, any -> new ArrayList<>()).add(subject.id());
                turn++;
            }
        }
        Set<UUID> changed = new HashSet<>();
        boolean one = what.equals(CaseActs.ASSIGN);
        int already = one ? acts.owned(kind, ids, among.getFirst()) : 0;
        each.forEach((to, theirs) -> changed.addAll(acts.give(act, kind, theirs, to, one ? asker() : null)));
        tasks.settle(kind, changed);
        audit.recordAll("file.assign", kind, changed);
        return new Done(act, changed.size(), ids.size() - changed.size() - already);
    }

    private CaseActs.Asker asker() {
        return new CaseActs.Asker(access.reader(), access.readsSafety());
    }

    /**
     * Moves files to a stage.
     *
     * @throws Refusal not allowed without the right, not found where this kind has no stages
     */
    public Done move(String kind, Collection<UUID> ids, Move to) {
        CaseFileKind one = opened(kind);
        if (!one.triaged()) {
            throw Refusal.notFound();
        }
        List<UUID> open = begun(one, ids).stream().map(CaseSubject::id).toList();
        UUID act = acts.begin(kind, CaseActs.STAGE);
        int already = acts.standing(kind, open, to.to().code());
        List<UUID> kept = acts.keep(act, kind, open, to.to().code(), asker());
        move.all(kind, kept, to);
        acts.left(act);
        audit.recordAll(to.to() == Stage.PARKED ? "file.park" : "file.stage", kind, kept);
        return new Done(act, kept.size(), ids.size() - kept.size() - already);
    }

    /**
     * Undoes what the reader, or for a lead anybody, did with many files: each becomes as it was, unless it has changed since.
     *
     * @throws Refusal not found where there is none that the reader may undo; conflict where it is undone already, or too old
     */
    public Done undo(UUID act) {
        CaseActs.Act one = acts.held(act)
                .filter(found -> found.by().equals(access.reader()) || access.readsSafety())
                .orElseThrow(Refusal::notFound);
        CaseFileKind kind = opened(one.kind());
        if (one.undoneAt() != null) {
            throw Refusal.conflict("casework.act.undone");
        }
        int all = acts.size(act);
        Set<UUID> own = access.own();
        Set<UUID> besides = kind.ownBesides(own);
        List<CaseActs.Back> back =
                acts.undo(act, members.namesOfAble(Permission.FILES_WORK).keySet(), own, besides);
        move.backTo(one.kind(), back);
        audit.recordAll(
                "file.undo",
                one.kind(),
                back.stream().map(CaseActs.Back::subject).toList());
        return new Done(act, back.size(), all - back.size());
    }

    private CaseFileKind opened(String code) {
        if (!access.works()) {
            throw Refusal.forbidden();
        }
        CaseFileKind kind = kinds.of(code);
        access.requireReads(kind);
        return kind;
    }

    /** Those of which something can come, and which are not the reader's own; their files have begun. In the order of the ids. */
    private List<CaseSubject> begun(CaseFileKind kind, Collection<UUID> ids) {
        Set<UUID> own = own(kind, access.reader());
        Map<UUID, CaseSubject> found = kind.find(Set.copyOf(ids)).stream()
                .filter(CaseSubject::open)
                .filter(subject -> !isOf(own, subject))
                .collect(Collectors.toMap(CaseSubject::id, subject -> subject));
        List<CaseSubject> open = ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        files.begin(kind.code(), open);
        return open;
    }

    /** The ids of a human, and of the files that are their own matter besides. */
    private Set<UUID> own(CaseFileKind kind, UUID account) {
        Set<UUID> ids = persons.allOf(Set.of(account));
        Set<UUID> own = new HashSet<>(ids);
        own.addAll(kind.ownBesides(ids));
        return own;
    }

    private static boolean isOf(Set<UUID> own, CaseSubject subject) {
        return own.contains(subject.id()) || subject.persons().stream().anyMatch(own::contains);
    }
}

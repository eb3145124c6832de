package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** The common part of acts that give rights: they are asked for, told to the team, and confirmed by whoever is there to do it. */
@ApplicationScoped
public class RightsByTwo {
    private final ActsInWaiting acts;
    private final RightsSecondPersons second;
    private final TellTeam tell;
    private final TellOperator operator;
    private final Members members;
    private final PageContexts contexts;

    @Inject
    RightsByTwo(
            ActsInWaiting acts,
            RightsSecondPersons second,
            TellTeam tell,
            TellOperator operator,
            Members members,
            PageContexts contexts) {
        this.acts = acts;
        this.second = second;
        this.tell = tell;
        this.operator = operator;
        this.members = members;
        this.contexts = contexts;
    }

    void ask(RightsAct kind, UUID subject, JsonObject details) {
        acts.ask(kind.code(), subject, details, "");
        ActInWaiting act = acts.waiting(kind.code(), subject).orElseThrow();
        tell.team(notice(kind, act, "asked"), Set.of(act.askedBy()));
        if (isOperators(act)) {
            operator.waits();
        }
    }

    /** Whether the operator is the second person of this one: nobody of the association could be. */
    public boolean isOperators(ActInWaiting act) {
        return acts.kind(act)
                .filter(RightsAct.class::isInstance)
                .filter(kind -> {
                    Set<UUID> involved = new HashSet<>(kind.concerned(act));
                    involved.add(act.askedBy());
                    return second.missing(involved);
                })
                .isPresent();
    }

    /**
     * Refuses an operator where the association has somebody of its own.
     *
     * @throws Refusal conflict
     */
    void check(RightsAct kind, ActInWaiting act, Actor confirmer) {
        if (confirmer.way() == Actor.Way.OPERATOR && !isOperators(act)) {
            throw Refusal.conflict("authority.fault.own_second", kind.code());
        }
    }

    /** Tells it to all but who confirmed. */
    void tell(Notice done, Actor confirmer) {
        tell.team(done, Set.of(confirmer.requiredPerson()));
    }

    /** What is told about it, as it is now. */
    Notice notice(RightsAct kind, ActInWaiting act, String state) {
        return new Notice(kind.code(), state, kind.about(act), kind.rights(act), name(act.askedBy()));
    }

    /** What a member is called; empty where that is not known. */
    public String name(UUID member) {
        return members.names(Set.of(member)).getOrDefault(member, "");
    }

    String named(String name) {
        return name.isEmpty() ? contexts.text("member.nameless") : name;
    }

    String words(List<String> keys) {
        return keys.stream().map(contexts::text).collect(Collectors.joining(contexts.text("ui.comma")));
    }
}

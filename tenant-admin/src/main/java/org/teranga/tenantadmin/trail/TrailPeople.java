package org.teranga.tenantadmin.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.theme.PageContexts;

/**
 * Who is meant by the ids of a trail, in words that tell any two apart: the name of a member, the label of a program, else a short code.
 * Somebody of the platform is the platform, and their id is not shown.
 */
@ApplicationScoped
class TrailPeople {
    /** What stands for the people of the platform in the address of a page. */
    static final String PLATFORM = "platform";

    private final Members members;
    private final ApiKeys keys;
    private final Operators operators;
    private final PageContexts contexts;

    @Inject
    TrailPeople(Members members, ApiKeys keys, Operators operators, PageContexts contexts) {
        this.members = members;
        this.keys = keys;
        this.operators = operators;
        this.contexts = contexts;
    }

    /** These, as they are told; whoever is of the platform and no member here is the platform. */
    Told told(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>(members.namesToList(people));
        keys.labels(people).forEach((key, label) -> names.put(key, contexts.text("trail.program", label)));
        Set<UUID> platform = new HashSet<>(operators.among(people));
        platform.removeAll(names.keySet());
        return new Told(names, platform, ShortCodes.of(people));
    }

    /** The words for some ids. */
    record Told(Map<UUID, String> names, Set<UUID> platform, ShortCodes codes) {
        /** What to call somebody who did something. */
        String name(UUID actor, PageContexts contexts) {
            if (platform.contains(actor)) {
                return contexts.text("trail.platform");
            }
            String known = names.getOrDefault(actor, "");
            return known.isEmpty() ? contexts.text("trail.unknown", codes.of(actor)) : known;
        }

        /** What to call something that it was done to: the name of a member, or a code. */
        String object(UUID object) {
            return names.getOrDefault(object, codes.of(object));
        }

        /** What to ask for to see what somebody did. */
        String value(UUID actor) {
            return platform.contains(actor) ? PLATFORM : actor.toString();
        }
    }
}

package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;

/** Of which groups the signed-in person is, so that courses are asked of her: whoever offers something is a host or a helper. */
@ApplicationScoped
class AskedCourses {
    private final CurrentPerson person;
    private final Instance<MePart> parts;

    @Inject
    AskedCourses(CurrentPerson person, @Any Instance<MePart> parts) {
        this.person = person;
        this.parts = parts;
    }

    /** {@code host}, {@code helper}, {@code staff}; none for whoever only looks for help. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        if (person.roles().stream().anyMatch(Role::ofTeam)) {
            groups.add("staff");
        }
        if (offers()) {
            groups.add("host");
            groups.add("helper");
        }
        return groups;
    }

    private boolean offers() {
        return person.roles().contains(Role.VOLUNTEER)
                || parts.stream()
                        .filter(part -> !(part instanceof TrainingMePart))
                        .flatMap(part -> part.of(person.requiredSubject()).stream())
                        .anyMatch(MeView.Own::asksWhatWasShown);
    }
}

package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;

/**
 * Lets the demonstration do what people do, as one of its members or as somebody who is not signed in. Each step is as a request of its
 * own, in scope and transaction, so that nobody is left standing there afterwards. In development only, never within a request of somebody
 * else, and as nobody who is not a member of the open association.
 */
@ApplicationScoped
class ActingMember {
    private final Instance<RequestContextController> scopes;
    private final CurrentPerson person;
    private final Members members;
    private final Step step;
    private final String mode;

    @Inject
    ActingMember(
            Instance<RequestContextController> scopes,
            CurrentPerson person,
            Members members,
            Step step,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.scopes = scopes;
        this.person = person;
        this.members = members;
        this.step = step;
        this.mode = mode;
    }

    /**
     * Takes a step as this member.
     *
     * @throws IllegalStateException where this is no development, where the thread serves a request, or where that is no member
     */
    <T> T as(UUID member, Supplier<T> work) {
        return signedOut(() -> {
            person.becomes(members.find(member)
                    .orElseThrow(() -> new IllegalStateException(member + " is no member of the open association")));
            return work.get();
        });
    }

    /**
     * Takes a step as somebody who is not signed in, as a host behind the link of the offer.
     *
     * @throws IllegalStateException where this is no development, or where the thread serves a request
     */
    <T> T signedOut(Supplier<T> work) {
        if (!mode.equals("development")) {
            throw new IllegalStateException("the demonstration acts in development only, and this is " + mode);
        }
        RequestContextController scope = scopes.get();
        if (!scope.activate()) {
            throw new IllegalStateException("the demonstration acts for nobody within a request");
        }
        try {
            return step.take(work);
        } finally {
            scope.deactivate();
            scopes.destroy(scope);
        }
    }

    /** One step, in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    static class Step {
        /** Takes it. */
        <T> T take(Supplier<T> work) {
            return work.get();
        }
    }
}

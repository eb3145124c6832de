package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.refusal.Refusal;

/** Tells whether an adult of a home, told anew, is still the same person, and whether somebody has told that person anew meanwhile. */
@ApplicationScoped
class AdultIdentity {
    private final TenantDatabase database;
    private final KeyedHash hash;

    @Inject
    AdultIdentity(TenantDatabase database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /**
     * Whether another name, or another address in the place of one, makes another person of whoever has shown something, or is exempted. What
     * nobody had said before, as a first telephone number, makes nobody another.
     */
    boolean isAnother(HomeAdult before, Contact now) {
        Contact contact = before.contact();
        boolean differs =
                contact.name() != null && now.name() != null && !KeyedHash.sameWords(contact.name(), now.name())
                        || replaced(contact.email(), now.email())
                        || replaced(contact.phone(), now.phone());
        return differs && hasShownSomething(before.id());
    }

    /** What tells what is said of an adult from anything else. */
    String mark(HomeAdult adult) {
        Contact contact = adult.contact();
        return hash.text(adult.id()
                + SealedHomes.written(AdultFields.ALL, adult.said())
                + '\n'
                + contact.name()
                + '\n'
                + contact.email()
                + '\n'
                + contact.phone()
                + '\n'
                + adult.here());
    }

    /** Refuses what is based on something that stands there no more. */
    void unchanged(HomeAdult adult, String seen) {
        if (!mark(adult).equals(seen)) {
            throw Refusal.changedMeanwhile("dwelling.changed");
        }
    }

    private static boolean replaced(@Nullable String before, @Nullable String now) {
        return before != null && !Objects.equals(before, now);
    }

    private boolean hasShownSomething(UUID person) {
        return database.sql("select 1 from platform.qualification"
                        + " where tenant_id = :tenant and holder = :person and withdrawn_at is null"
                        + " union all select 1 from matching.check_exemption"
                        + " where tenant_id = :tenant and subject_id = :person and ended_at is null limit 1")
                .bind("person", person)
                .any();
    }
}

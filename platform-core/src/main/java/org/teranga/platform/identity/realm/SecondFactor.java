package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.identity.Role;

/**
 * Decides who has to show more than a password: staff and operators, outside development. The realm asks everybody for a second factor who
 * has one; here it is seen to that those who must have one do. Keycloak cannot know by itself whom that concerns, since roles are ours.
 */
@ApplicationScoped
public class SecondFactor {
    private final Realm realm;
    private final boolean development;

    /** @param mode {@code development} or {@code production} */
    @Inject
    public SecondFactor(Realm realm, @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.realm = realm;
        this.development = mode.equals("development");
    }

    /** Whether somebody with these roles must have one. */
    public boolean wanted(Set<Role> roles) {
        return !development && roles.stream().anyMatch(Role::staff);
    }

    /** Whether operators of the platform must have one. */
    public boolean wantedOfOperators() {
        return !development;
    }

    /**
     * Makes the realm ask for it where the account has none yet: at its next sign-in the person sets one up, and is not let in before.
     *
     * @return whether it had none
     * @throws RealmAway where Keycloak cannot be reached
     */
    public boolean demand(UUID subject) {
        return realm.demandSecondFactor(subject);
    }
}

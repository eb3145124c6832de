package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;

/** Keycloak: whether we can sign in to its administration. */
@ApplicationScoped
class RealmProbe implements Probe {
    private final Realm realm;

    @Inject
    RealmProbe(Realm realm) {
        this.realm = realm;
    }

    @Override
    public String key() {
        return "keycloak";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Finding look() {
        long begun = System.nanoTime();
        try {
            realm.touch();
            return Finding.well("health.answers", (System.nanoTime() - begun) / 1_000_000);
        } catch (RealmAway away) {
            return Finding.down("health.keycloak.away");
        }
    }
}

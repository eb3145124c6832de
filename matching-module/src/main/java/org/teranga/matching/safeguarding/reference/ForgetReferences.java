package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.PersonErased;

/** When a host is erased, those whom the host named are; when one of those is, nothing of that person stays. */
@ApplicationScoped
class ForgetReferences {
    private final References references;
    private final Erasure erasure;

    @Inject
    ForgetReferences(References references, Erasure erasure) {
        this.references = references;
        this.erasure = erasure;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        references.forget(erased.person());
        List<UUID> named =
                references.of(erased.person()).stream().map(Reference::id).toList();
        references.remove(erased.person());
        named.forEach(erasure::erasePerson);
    }
}

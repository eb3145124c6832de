package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, no link leads to what was proposed to it any more, and nobody reaches it. */
@ApplicationScoped
class ForgetLinks {
    private final PlacementLinks links;
    private final IntroducedContacts contacts;

    @Inject
    ForgetLinks(PlacementLinks links, IntroducedContacts contacts) {
        this.links = links;
        this.contacts = contacts;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        links.forget(erased.person());
        contacts.forget(erased.person());
    }
}

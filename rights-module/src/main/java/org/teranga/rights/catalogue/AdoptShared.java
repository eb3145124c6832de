package org.teranga.rights.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;

/** An association takes pages from whoever offers them: the platform's with their topics, others' below a topic of the same name. */
@ApplicationScoped
@Transactional
class AdoptShared {
    private final SharedDocuments shared;
    private final AdoptFromCatalogue shelf;
    private final AdoptDocument adopt;
    private final Library library;

    @Inject
    AdoptShared(SharedDocuments shared, AdoptFromCatalogue shelf, AdoptDocument adopt, Library library) {
        this.shared = shared;
        this.shelf = shelf;
        this.adopt = adopt;
        this.library = library;
    }

    /**
     * Takes pages; those that the association has already stay as they are.
     *
     * @throws Refusal not found where one of them may not be taken
     */
    void take(Collection<UUID> ids, boolean mirrored, UUID by) {
        List<String> slugs = new ArrayList<>();
        for (UUID id : ids) {
            SharedDocument page = shared.find(id)
                    .filter(found -> found.kind().equals(RightsKinds.PAGE) && !found.retired())
                    .orElseThrow(Refusal::notFound);
            if (page.tenant() == null) {
                slugs.add(page.slug());
            } else if (!has(id)) {
                UUID topic = library.bySlug(RightsKinds.TOPIC, page.content().topic())
                        .map(Document::id)
                        .orElse(null);
                adopt.adopt(id, mirrored, topic, by);
            }
        }
        shelf.adopt(slugs, mirrored, by);
    }

    private boolean has(UUID id) {
        return library.all(List.of(RightsKinds.PAGE)).stream()
                .anyMatch(
                        page -> page.origin() != null && page.origin().shared().equals(id));
    }

    /** Lets a copy be found by all whom it concerns where it comes from. */
    void takeLabels(UUID document) {
        adopt.takeLabels(document);
    }

    /** Takes one section of a copy as it is where it comes from. */
    void takeSection(UUID document, UUID section) {
        adopt.takeSection(document, section);
    }
}

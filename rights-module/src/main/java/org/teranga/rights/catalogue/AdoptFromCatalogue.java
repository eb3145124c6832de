package org.teranga.rights.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.publication.DocumentFrames;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;

/** An association takes pages from the platform's shelf, with the topics under which they stand. */
@ApplicationScoped
@Transactional
public class AdoptFromCatalogue {
    private final SharedDocuments shared;
    private final DocumentFrames frames;
    private final AdoptDocument adopt;

    @Inject
    AdoptFromCatalogue(SharedDocuments shared, DocumentFrames frames, AdoptDocument adopt) {
        this.shared = shared;
        this.frames = frames;
        this.adopt = adopt;
    }

    /** The pages that lie there, by place. */
    public List<SharedDocument> pages() {
        return shelf(RightsKinds.PAGE);
    }

    /**
     * Takes pages, and the glossary with the first one; those that the association has already stay as they are.
     *
     * @param slugs    which pages, by their addresses on the shelf
     * @param mirrored whether they shall follow by themselves
     * @param by       the account; null for the platform
     * @throws Refusal not found where there is no such page
     */
    public void adopt(Collection<String> slugs, boolean mirrored, @Nullable UUID by) {
        List<SharedDocument> pages = pages();
        List<SharedDocument> topics = shelf(RightsKinds.TOPIC);
        for (String slug : slugs) {
            SharedDocument page = pages.stream()
                    .filter(one -> one.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            UUID topic = topics.stream()
                    .filter(one -> one.slug().equals(page.content().topic()))
                    .findFirst()
                    .map(one -> taken(one, null, mirrored, by))
                    .orElse(null);
            taken(page, topic, mirrored, by);
        }
        if (!slugs.isEmpty()) {
            shelf(RightsKinds.GLOSSARY).forEach(one -> taken(one, null, mirrored, by));
        }
    }

    private UUID taken(SharedDocument one, @Nullable UUID parent, boolean mirrored, @Nullable UUID by) {
        return frames.findAdoptedFrom(one.id())
                .map(Document::id)
                .orElseGet(() -> adopt.adopt(one.id(), mirrored, parent, by));
    }

    private List<SharedDocument> shelf(String kind) {
        return shared.all(kind).stream().filter(one -> one.tenant() == null).toList();
    }
}

package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.content.publication.TranslationStatuses;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.rights.desk.RightsDesk;

/** All documents at the desk, by a few queries however many they are. */
@ApplicationScoped
@Transactional
class Trees {
    private final Library library;
    private final TranslationStatuses standings;
    private final CitedLaws laws;
    private final SharedDocuments shared;
    private final Members members;
    private final TenantDatabase database;

    @Inject
    Trees(
            Library library,
            TranslationStatuses standings,
            CitedLaws laws,
            SharedDocuments shared,
            Members members,
            TenantDatabase database) {
        this.library = library;
        this.standings = standings;
        this.laws = laws;
        this.shared = shared;
        this.members = members;
        this.database = database;
    }

    /** All of them. */
    Tree all() {
        List<Document> documents = library.all(RightsDesk.KINDS);
        Set<UUID> verifiers = documents.stream()
                .map(document -> document.freshness().verifiedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Tree(
                documents,
                library.titles(RightsDesk.KINDS),
                standings.draftTitles(RightsDesk.KINDS),
                standings.of(RightsDesk.KINDS),
                laws.touching(documents.stream().filter(Document::published).toList())
                        .keySet(),
                news(documents),
                new HashSet<>(database.sql("select distinct document from rights.link where tenant_id = :tenant")
                        .list(UUID.class)),
                members.names(verifiers));
    }

    private Set<UUID> news(List<Document> documents) {
        List<Document> copies = documents.stream()
                .filter(document -> document.origin() != null && !document.mirrored())
                .toList();
        Map<UUID, Long> revisions = shared.revisions(copies.stream()
                .map(copy -> Objects.requireNonNull(copy.origin()).shared())
                .toList());
        return copies.stream()
                .filter(copy -> {
                    var origin = Objects.requireNonNull(copy.origin());
                    return revisions.getOrDefault(origin.shared(), 0L) > origin.revision();
                })
                .map(Document::id)
                .collect(Collectors.toSet());
    }
}

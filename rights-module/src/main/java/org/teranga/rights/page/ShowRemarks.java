package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.SectionNames;
import org.teranga.rights.feedback.WaitingNotes;

/** The remarks about a page with the names of who made them. */
@ApplicationScoped
@Transactional
public class ShowRemarks {
    private final Remarks remarks;
    private final OutsideNames outside;
    private final Members members;
    private final SectionNames names;
    private final WaitingNotes readers;

    @Inject
    ShowRemarks(Remarks remarks, OutsideNames outside, Members members, SectionNames names, WaitingNotes readers) {
        this.remarks = remarks;
        this.outside = outside;
        this.members = members;
        this.names = names;
        this.readers = readers;
    }

    /** How much of what readers said of it waits. */
    int readers(DocumentBook book) {
        return readers.about(book.document().id());
    }

    /** All of them. */
    public List<RemarkView> of(DocumentBook book) {
        List<Remark> all = remarks.of(book.document().id());
        Map<UUID, String> team = members.names(ids(all, Remark::member));
        Map<UUID, String> others = outside.of(ids(all, Remark::outside));
        return all.stream()
                .map(remark -> new RemarkView(
                        remark.id().toString(),
                        book.sections().stream()
                                .filter(section -> section.id().equals(remark.section()))
                                .findFirst()
                                .map(section -> names.of(book, section))
                                .orElse(""),
                        LanguageView.of(remark.language()),
                        remark.member() != null
                                ? team.getOrDefault(remark.member(), "")
                                : others.getOrDefault(remark.outside(), ""),
                        remark.outside() != null,
                        remark.words(),
                        remark.saidAt(),
                        remark.doneAt() != null))
                .toList();
    }

    private static Set<UUID> ids(List<Remark> all, Function<Remark, @Nullable UUID> who) {
        return all.stream().map(who).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

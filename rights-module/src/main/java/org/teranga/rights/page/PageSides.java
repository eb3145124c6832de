package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Freshness;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.identity.member.Members;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** The information beside the text of a page: how fresh it is, laws that changed, remarks, pictures, links. */
@ApplicationScoped
@Transactional
public class PageSides {
    private final RightsDesk desk;
    private final SectionNames names;
    private final Members members;
    private final CitedLaws cited;
    private final ShowRemarks remarks;
    private final PagePictures pictures;
    private final BrokenLinks links;

    @Inject
    PageSides(
            RightsDesk desk,
            SectionNames names,
            Members members,
            CitedLaws cited,
            ShowRemarks remarks,
            PagePictures pictures,
            BrokenLinks links) {
        this.desk = desk;
        this.names = names;
        this.members = members;
        this.cited = cited;
        this.remarks = remarks;
        this.pictures = pictures;
        this.links = links;
    }

    /** Until when somebody answers for it. */
    public PageView.Stamp stamp(Document document) {
        Freshness freshness = document.freshness();
        UUID by = freshness.verifiedBy();
        return new PageView.Stamp(
                word(document),
                freshness.verifiedOn(),
                by == null ? "" : members.names(Set.of(by)).getOrDefault(by, ""),
                freshness.verifyBy());
    }

    private String word(Document document) {
        if (!document.published()) {
            return "none";
        }
        if (!document.freshness().verified()) {
            return "never";
        }
        return document.freshness().overdue(desk.today())
                ? "overdue"
                : document.freshness().due(desk.today()) ? "due" : "good";
    }

    /** The laws that have changed since it was checked. */
    public List<PageView.Law> laws(Document document) {
        return cited.touching(document).stream()
                .map(CitedLaws.Touched::change)
                .distinct()
                .map(change -> new PageView.Law(change.citation(), change.changedOn(), change.note(), change.url()))
                .toList();
    }

    /** What was said about it. */
    public List<RemarkView> remarks(DocumentBook book) {
        return remarks.of(book);
    }

    /** How much of what readers said of it waits. */
    int readers(DocumentBook book) {
        return remarks.readers(book);
    }

    List<PageView.Picture> pictures(DocumentBook book) {
        return pictures.of(book.document().id()).stream()
                .map(picture -> new PageView.Picture(
                        "![" + picture.shows() + "](" + picture.name() + ")",
                        "/own/" + picture.name(),
                        picture.shows()))
                .toList();
    }

    PageView.LinkReport links(DocumentBook book) {
        UUID id = book.document().id();
        Map<UUID, String> parts =
                book.sections().stream().collect(Collectors.toMap(Section::id, section -> names.of(book, section)));
        return new PageView.LinkReport(
                links.checkedAt(id).orElse(null),
                links.of(id).stream()
                        .map(broken -> new PageView.BrokenLink(
                                parts.getOrDefault(broken.section(), ""), broken.url(), fault(broken.fault())))
                        .toList());
    }

    private String fault(String fault) {
        return fault.matches("[0-9]+")
                ? desk.text("rightsdesk.link.status", fault)
                : desk.text("outbound.short." + fault);
    }
}

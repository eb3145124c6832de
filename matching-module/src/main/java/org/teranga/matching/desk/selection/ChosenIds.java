package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.matching.desk.list.ListedWork;
import org.teranga.matching.desk.list.ListedWorks;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.casework.SentMove;
import org.teranga.platform.casework.triage.Move;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;

/** Which rows of a list are meant, and who they are. */
@ApplicationScoped
@Transactional
class ChosenIds {
    /** So many at once at most. */
    static final int MOST = 20_000;

    private static final int NAMED = 30;

    private final DeskLists lists;
    private final FilterReader filters;
    private final Offers offers;
    private final Needs needs;
    private final ListedWorks works;
    private final Members members;
    private final Clock clock;

    @Inject
    ChosenIds(
            DeskLists lists,
            FilterReader filters,
            Offers offers,
            Needs needs,
            ListedWorks works,
            Members members,
            Clock clock) {
        this.lists = lists;
        this.filters = filters;
        this.offers = offers;
        this.needs = needs;
        this.works = works;
        this.members = members;
        this.clock = clock;
    }

    /** All that a list shows under its filters, who waits longest first; the oldest of them where these are too many. */
    List<UUID> matching(String list, String query) {
        Filter filter = filters.filter(DeskLists.word(list), lists.asked(list, DeskLists.kept(query)));
        return list.equals(DeskLists.OFFERS)
                ? offers.ids(filter, new Order("received_at", false), 0, MOST)
                : needs.ids(filter, new Order("waiting_since", false), 0, MOST);
    }

    /** Where a form moves them. */
    Move move(Answers sent) {
        return SentMove.of(sent, clock.instant().atZone(Formats.ZONE));
    }

    /** The page that says who they are before it is done. */
    ChosenView shown(String action, String page, String list, List<UUID> rows, Answers sent, String refused) {
        List<UUID> first = rows.subList(0, Math.min(NAMED, rows.size()));
        Collection<? extends Listing<?>> found = list.equals(DeskLists.OFFERS)
                ? offers.find(first.stream().map(OfferId::new).toList())
                : needs.find(first.stream().map(NeedId::new).toList());
        Map<UUID, ListedWork> told = works.of(list.equals(DeskLists.OFFERS) ? "offer" : "need", found, Map.of());
        Map<UUID, String> names = found.stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(),
                        one -> named(one, told.get(one.id().value()))));
        return new ChosenView(
                action,
                page,
                list,
                rows.size(),
                first.stream().map(id -> names.getOrDefault(id, "")).toList(),
                new ChosenView.Asked(
                        sent.first("act"),
                        sent.all("pick"),
                        sent.first("all"),
                        Chosen.of(sent).list(),
                        sent.first("to"),
                        sent.all("among"),
                        sent.first("stage"),
                        sent.first("callAt"),
                        sent.first("until")),
                members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                        .map(one -> new ChosenView.Member(one.getKey().toString(), one.getValue()))
                        .sorted(Comparator.comparing(ChosenView.Member::name))
                        .toList(),
                seen(rows),
                refused);
    }

    /** Whether whoever sent a form was told of exactly these; a form that says nothing of that is its sender's own. */
    static boolean isTold(Answers sent, List<UUID> rows) {
        String seen = sent.first("seen");
        return seen.isEmpty() || seen.equals(seen(rows));
    }

    private static String seen(List<UUID> rows) {
        return rows.size() + "-" + Integer.toHexString(Set.copyOf(rows).hashCode());
    }

    private static String named(Listing<?> one, @Nullable ListedWork work) {
        return work == null || work.name().isEmpty() ? one.receiptNumber() : work.name();
    }
}

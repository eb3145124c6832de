package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.theme.FilledForm;

/** Shows whoever leads with whom the association shares, and what. */
@ApplicationScoped
@Transactional
class ShowExchange {
    private static final Set<String> HAPPENED = Set.of("agreed", "ended", "opened", "closed", "declined", "asked");

    private final Alliances alliances;
    private final OpenedListings opened;
    private final ForeignListings foreign;
    private final OtherAssociations others;

    @Inject
    ShowExchange(Alliances alliances, OpenedListings opened, ForeignListings foreign, OtherAssociations others) {
        this.alliances = alliances;
        this.opened = opened;
        this.foreign = foreign;
        this.others = others;
    }

    /** All of it. */
    ExchangeView show(String home, FilledForm form, @Nullable String happened) {
        List<Alliance> all = alliances.all();
        List<Tenant> there = others.all();
        Map<UUID, String> slugs = there.stream().collect(Collectors.toMap(Tenant::id, Tenant::slug));
        Map<UUID, String> names = all.stream().collect(Collectors.toMap(Alliance::other, Alliance::name));
        Set<UUID> known = all.stream()
                .filter(one -> !one.state().equals("ended"))
                .map(Alliance::other)
                .collect(Collectors.toSet());
        return new ExchangeView(
                home + "/desk/exchange",
                all.stream()
                        .map(one -> new ExchangeView.Ally(
                                one.other().toString(), slugs.getOrDefault(one.other(), ""), one.name(), one.state()))
                        .toList(),
                there.stream()
                        .filter(one -> !known.contains(one.id()))
                        .map(one -> new ExchangeView.Other(one.slug(), one.name()))
                        .toList(),
                opened.all().stream()
                        .map(one -> new ExchangeView.Own(
                                one.id().toString(),
                                one.number(),
                                home + "/desk/" + one.kind() + "s/" + one.record(),
                                names.getOrDefault(one.other(), ""),
                                told(one.told()),
                                state(one.askedAt(), one.declinedAt()),
                                one.openedAt()))
                        .toList(),
                foreign.all().stream()
                        .map(one -> new ExchangeView.Theirs(
                                one.id().toString(),
                                one.name(),
                                told(one.told()),
                                state(one.askedAt(), one.declinedAt()),
                                one.openedAt()))
                        .toList(),
                form,
                happened != null && HAPPENED.contains(happened) ? happened : "");
    }

    private static String state(@Nullable Instant askedAt, @Nullable Instant declinedAt) {
        if (declinedAt != null) {
            return "declined";
        }
        return askedAt == null ? "open" : "asked";
    }

    private static ExchangeView.Told told(String text) {
        CoarseListing listing = CoarseListing.read(text);
        String department = listing.department();
        YearMonth from = listing.from();
        String size = listing.size();
        return new ExchangeView.Told(
                listing.record(),
                listing.kind(),
                department == null ? "" : String.join("", Departments.names(List.of(department))),
                size == null ? "" : size,
                listing.languages(),
                from == null ? null : from.atDay(1));
    }
}

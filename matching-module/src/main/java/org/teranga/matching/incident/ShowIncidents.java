package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.NumberedPlacements;
import org.teranga.matching.placement.PlacementId;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/** The pages of incidents: the list, and one with all that was said and done. */
@ApplicationScoped
@Transactional
class ShowIncidents {
    private final ReadIncidents read;
    private final IncidentReaders readers;
    private final NumberedPlacements numbers;
    private final Members members;

    @Inject
    ShowIncidents(ReadIncidents read, IncidentReaders readers, NumberedPlacements numbers, Members members) {
        this.read = read;
        this.readers = readers;
        this.numbers = numbers;
        this.members = members;
    }

    /**
     * A part of the list.
     *
     * @throws org.teranga.platform.refusal.Refusal as {@link ReadIncidents#list}
     */
    IncidentListView list(ListQuery query, String home) {
        ReadIncidents.Part part =
                read.list(!query.filter("view").equals("all"), new Paging(query.page() - 1, query.size()));
        List<Incident> found = part.incidents();
        Map<PlacementId, NumberedPlacements.Numbers> known = numbers.of(found.stream()
                .map(one -> new PlacementId(one.placement()))
                .distinct()
                .toList());
        Map<UUID, String> names = names(found.stream().map(Incident::takenBy));
        return new IncidentListView(
                query,
                part.total(),
                found.stream()
                        .map(one -> row(one, home, known.get(new PlacementId(one.placement())), names))
                        .toList());
    }

    private static IncidentListView.Row row(
            Incident one, String home, NumberedPlacements.@Nullable Numbers numbers, Map<UUID, String> names) {
        return new IncidentListView.Row(
                home + "/desk/incidents/" + one.id(),
                numbers == null ? "" : numbers.need(),
                numbers == null ? "" : numbers.offer(),
                one.side(),
                one.state(),
                one.openedAt(),
                name(one.takenBy(), names));
    }

    /**
     * One of them.
     *
     * @param form    the form of the step that was just tried
     * @param refused why that is not possible; empty where none was tried
     * @throws org.teranga.platform.refusal.Refusal as {@link ReadIncidents#one}
     */
    IncidentView one(UUID id, String home, FilledForm form, String refused) {
        ReadIncidents.Opened opened = read.one(id);
        Incident one = opened.incident();
        PlacementId placement = new PlacementId(one.placement());
        NumberedPlacements.Numbers known = numbers.of(List.of(placement)).get(placement);
        Map<UUID, String> names = names(Stream.concat(
                Stream.of(one).map(Incident::takenBy), opened.lines().stream().map(IncidentLine::by)));
        return new IncidentView(
                home + "/desk/incidents/" + id,
                home + "/desk/stays/" + one.placement(),
                known == null ? "" : known.need(),
                known == null ? "" : known.offer(),
                one.side(),
                one.state(),
                one.openedAt(),
                name(one.takenBy(), names),
                opened.lines().stream()
                        .map(line -> new IncidentView.Line(
                                line.at(), name(line.by(), names), line.what(), line.code(), line.words()))
                        .toList(),
                talk(opened.talk()),
                readers.include(),
                WorkOnIncident.ALERTED,
                Arrays.stream(NextHome.values()).map(NextHome::code).toList(),
                form,
                refused);
    }

    private static IncidentView.@Nullable Talk talk(@Nullable IncidentTalk talk) {
        return talk == null
                ? null
                : new IncidentView.Talk(talk.startsAt(), talk.saidYes("household"), talk.saidYes("host"));
    }

    private Map<UUID, String> names(Stream<@Nullable UUID> accounts) {
        Set<UUID> asked = new HashSet<>(accounts.filter(Objects::nonNull).toList());
        return asked.isEmpty() ? Map.of() : members.names(asked);
    }

    private static String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}

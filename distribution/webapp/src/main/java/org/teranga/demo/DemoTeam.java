package org.teranga.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.member.Members;

/**
 * Those of an association of the demonstration who look after homes and households.
 *
 * @param caseworker plans visits, sees papers, reports
 * @param colleague  goes along, and looks at photographs
 * @param lead       looks into what is not well, and signs with partners
 * @param referrer   works for a partner, and brings households
 */
record DemoTeam(UUID caseworker, UUID colleague, UUID lead, UUID referrer) {
    /** Finds them among the members of the open association, by what they are called. */
    static DemoTeam of(Members members) {
        List<UUID> all = members.all().stream().map(Account::subject).toList();
        Map<String, UUID> byName = members.names(all).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        return new DemoTeam(
                member(byName, "caseworker"),
                member(byName, "caseworker2"),
                member(byName, "lead"),
                member(byName, "referrer"));
    }

    private static UUID member(Map<String, UUID> byName, String suffix) {
        String name = DemoMember.all().stream()
                .filter(member -> member.suffix().equals(suffix))
                .map(DemoMember::name)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(byName.get(name), suffix);
    }
}

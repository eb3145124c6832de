package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.tenancy.TenantContext;

/** What a feature might have files about, each of one person; the platform has none of its own. */
@ApplicationScoped
public class FilesAboutPeople implements CaseFileKind {
    private final Map<UUID, CaseSubject> subjects = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> associations = new ConcurrentHashMap<>();

    /** Begins one about this person at the association that is open, and returns its id. */
    public UUID begin(UUID person) {
        UUID id = UUID.randomUUID();
        associations.put(id, TenantContext.required().id());
        subjects.put(id, new CaseSubject(id, List.of(person), true));
        return id;
    }

    @Override
    public String code() {
        return "need";
    }

    @Override
    public Permission reads() {
        return Permission.NEEDS_READ;
    }

    @Override
    public List<CaseSubject> find(Collection<UUID> ids) {
        return here().stream().filter(subject -> ids.contains(subject.id())).toList();
    }

    @Override
    public List<CaseLine> lines(Collection<UUID> ids) {
        return find(ids).stream()
                .map(CaseSubject::id)
                .map(id -> new CaseLine(id, number(id), "Jeanne", "31000", null, null, path(id)))
                .toList();
    }

    @Override
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return find(ids).stream().collect(Collectors.toMap(CaseSubject::id, subject -> number(subject.id())));
    }

    @Override
    public String path(UUID id) {
        return "/desk/needs/" + id;
    }

    /** None: no file of these tests begins by itself. */
    @Override
    public List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most) {
        return List.of();
    }

    @Override
    public List<UUID> about(UUID person) {
        return here().stream()
                .filter(subject -> subject.persons().contains(person))
                .map(CaseSubject::id)
                .toList();
    }

    @Override
    public boolean triaged() {
        return true;
    }

    @Override
    public Set<String> told() {
        return Set.of();
    }

    private List<CaseSubject> here() {
        UUID tenant = TenantContext.required().id();
        return subjects.values().stream()
                .filter(subject -> tenant.equals(associations.get(subject.id())))
                .toList();
    }

    private static String number(UUID id) {
        return id.toString().substring(0, 4);
    }
}

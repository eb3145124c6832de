package org.teranga.matching.esco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.skill.KnownSkills;
import org.teranga.matching.skill.SkillGroup;
import org.teranga.platform.refusal.Refusal;

/** An operator brings files of ESCO, takes what they say, or undoes it. */
@ApplicationScoped
public class BringEsco {
    private final EscoImports imports;
    private final KnownSkills skills;

    @Inject
    BringEsco(EscoImports imports, KnownSkills skills) {
        this.imports = imports;
        this.skills = skills;
    }

    /**
     * Reads files and keeps what they say until the operator decides. What waited before goes.
     *
     * @return the first rows that were left out
     * @throws EscoReader.UnreadableFile where one of them is none that is published
     * @throws Refusal                   where no file has labels, or none names a concept
     */
    List<EscoFault> read(Map<EscoFile, byte[]> files) {
        if (files.keySet().stream().noneMatch(file -> file.language().isPresent())) {
            throw Refusal.unprocessable("esco.no_labels");
        }
        EscoReading reading = EscoReader.read(files);
        if (reading.concepts().isEmpty()) {
            throw Refusal.unprocessable("esco.no_concept");
        }
        String names = files.keySet().stream().sorted().map(EscoFile::field).collect(Collectors.joining(", "));
        imports.keep(reading, LayOnList.of(reading.concepts(), skills.shipped()), names);
        return reading.faults();
    }

    /**
     * What waits counts from now on, for every association.
     *
     * @param groups which of our groups a branch becomes; what is not named is left out, and a group that there is not is no answer
     * @throws Refusal conflict where it waits no more
     */
    void take(UUID id, Map<String, String> groups) {
        Set<String> known =
                skills.shipped().groups().stream().map(SkillGroup::code).collect(Collectors.toSet());
        Map<String, String> said = new TreeMap<>(groups);
        said.values().removeIf(group -> !known.contains(group));
        if (!imports.take(id, said)) {
            throw Refusal.conflict("esco.gone");
        }
        skills.forget();
    }

    /** What waits is let go. */
    void drop(UUID id) {
        if (!imports.drop(id)) {
            throw Refusal.conflict("esco.gone");
        }
    }

    /** What counts does so no more; what counted before it counts again. */
    void undo(UUID id) {
        if (!imports.undo(id)) {
            throw Refusal.conflict("esco.gone");
        }
        skills.forget();
    }
}

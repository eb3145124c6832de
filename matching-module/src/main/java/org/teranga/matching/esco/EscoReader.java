package org.teranga.matching.esco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.spreadsheet.Sheet;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.SheetRow;

/** Reads the files of one edition. A row with a fault is told and left out; the others stay. */
final class EscoReader {
    /** ESCO 1.2 has 13,960 skills and 20,819 relations to wider concepts, in 9 MB at most. */
    static final SheetLimits LIMITS = new SheetLimits(24L << 20, 60_000, 40, 100_000);

    private static final String CONCEPT = "KnowledgeSkillCompetence";
    private static final int FAULTS_KEPT = 100;
    private static final int LONGEST_LABEL = 120;
    private static final int MOST_LABELS = 12;

    private final Map<String, EscoConcept> concepts = new LinkedHashMap<>();
    private final EscoBranches branches = new EscoBranches();
    private final List<EscoFault> faults = new ArrayList<>();
    private int left;

    private EscoReader() {}

    /**
     * Reads them.
     *
     * @throws UnreadableFile where one of them is none that is published
     */
    static EscoReading read(Map<EscoFile, byte[]> files) {
        EscoReader reader = new EscoReader();
        for (EscoFile file : EscoFile.values()) {
            if (files.containsKey(file)) {
                reader.read(file, files.get(file));
            }
        }
        reader.branches.between(reader.concepts);
        return new EscoReading(
                List.copyOf(reader.concepts.values()),
                reader.branches.of(reader.concepts.keySet()),
                reader.branches.labels(),
                reader.faults,
                reader.left);
    }

    private void read(EscoFile file, byte[] bytes) {
        try (Sheet sheet = Sheet.open(SheetSource.of(bytes), LIMITS, file.read())) {
            List<String> missing = file.required().stream()
                    .filter(column -> !sheet.columns().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                String all = String.join(", ", missing);
                throw new UnreadableSheet("esco.columns", "it has no columns " + all, all);
            }
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                take(file, row.get());
            }
        } catch (UnreadableSheet unreadable) {
            throw new UnreadableFile(file, unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take(EscoFile file, SheetRow row) {
        switch (file) {
            case BROADER -> {
                String from = row.cell("concepturi");
                String to = row.cell("broaderuri");
                if (relates(file, row, from, to)) {
                    branches.broader(from, row.cell("conceptlabel"), to, row.cell("broaderlabel"));
                }
            }
            case RELATIONS -> {
                String from = row.cell("originalskilluri");
                String to = row.cell("relatedskilluri");
                if (relates(file, row, from, to)) {
                    branches.related(from, to);
                }
            }
            case SKILLS_FR, SKILLS_EN, SKILLS_AR, SKILLS_UK -> skill(file, row);
        }
    }

    private boolean relates(EscoFile file, SheetRow row, String from, String to) {
        for (String address : List.of(from, to)) {
            boolean known = EscoAddress.isSkill(address)
                    || EscoAddress.branch(address).isPresent()
                    || address.matches("http://data\\.europa\\.eu/esco/[a-z-]+/[0-9A-Za-z.-]{1,60}");
            if (!known) {
                fault(file, row, address, "esco.fault.address");
                return false;
            }
        }
        return true;
    }

    private void skill(EscoFile file, SheetRow row) {
        String uri = row.cell("concepturi");
        String label = row.cell("preferredlabel");
        if (!row.cell("status").isEmpty() && !row.cell("status").equals("released")) {
            return; // what ESCO itself no longer uses
        }
        if (!row.cell("concepttype").equals(CONCEPT)) {
            fault(file, row, row.cell("concepttype"), "esco.fault.type");
        } else if (!EscoAddress.isSkill(uri)) {
            fault(file, row, uri, "esco.fault.address");
        } else if (!isLabel(label)) {
            fault(file, row, label, "esco.fault.label");
        } else {
            EscoConcept concept = concepts.computeIfAbsent(uri, EscoConcept::new);
            if (!concept.named(file.language().orElseThrow(), label, labels(row.cell("altlabels")))) {
                fault(file, row, uri, "esco.fault.twice");
            }
        }
    }

    /** One line a label; what is none is not taken. */
    private static List<String> labels(String cell) {
        return Stream.of(cell.split("\\R|\\\\n"))
                .map(String::strip)
                .filter(EscoReader::isLabel)
                .limit(MOST_LABELS)
                .toList();
    }

    /** No label begins as a formula does, and none holds what is no text. */
    private static boolean isLabel(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_LABEL
                && "=+-@".indexOf(text.charAt(0)) < 0
                && text.chars().noneMatch(Character::isISOControl);
    }

    private void fault(EscoFile file, SheetRow row, String value, String key) {
        left++;
        if (faults.size() < FAULTS_KEPT) {
            faults.add(new EscoFault(file.field(), row.line(), value, key));
        }
    }

    /** A file that cannot be read as what it is said to be. */
    static final class UnreadableFile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final EscoFile file;
        private final UnreadableSheet cause;

        private UnreadableFile(EscoFile file, UnreadableSheet cause) {
            super(file.field() + ": " + cause.getMessage(), cause);
            this.file = file;
            this.cause = cause;
        }

        EscoFile file() {
            return file;
        }

        UnreadableSheet sheet() {
            return cause;
        }
    }
}

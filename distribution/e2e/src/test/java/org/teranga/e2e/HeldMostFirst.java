package org.teranga.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Orders the journeys so that the association that most of them hold is held from the beginning to the end, and hardly anybody waits for
 * it: two threads take classes from the front, where those that hold it and the others are mixed evenly; the third takes from the back,
 * where the longest stands, by the tag {@value #LONGEST}.
 */
public final class HeldMostFirst implements ClassOrderer {
    /** Tags the class of journeys that begins first, on a thread of its own. */
    static final String LONGEST = "longest";

    /** Tags the class that opens what the tests of the themes write, which run beside the first journeys. */
    static final String LATE = "late";

    @Override
    public void orderClasses(ClassOrdererContext context) {
        List<ClassDescriptor> all = new ArrayList<>(context.getClassDescriptors());
        all.sort(Comparator.comparing((ClassDescriptor each) -> isTagged(each, LONGEST))
                .thenComparing(each -> isTagged(each, LATE)));
        List<ClassDescriptor> holding =
                all.stream().filter(HeldMostFirst::holds).toList();
        List<ClassDescriptor> others = all.stream().filter(each -> !holds(each)).toList();
        context.getClassDescriptors().sort(Comparator.comparingDouble(each -> {
            List<ClassDescriptor> among = holds(each) ? holding : others;
            return (among.indexOf(each) + (holds(each) ? 0.5 : 1)) / among.size();
        }));
    }

    private static boolean holds(ClassDescriptor test) {
        return test.findRepeatableAnnotations(ResourceLock.class).stream()
                .anyMatch(lock -> lock.value().equals(Visits.BRETAGNE));
    }

    private static boolean isTagged(ClassDescriptor test, String tag) {
        return test.findRepeatableAnnotations(Tag.class).stream()
                .anyMatch(each -> each.value().equals(tag));
    }
}

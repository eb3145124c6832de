package org.teranga.matching.moveon.reminder;

/** What waits in the files of households because of their plans; {@code casework.task.<code>} says each. */
final class PlanTask {
    /** A step that the household opened to the team stands still, and nobody has answered. */
    static final String STANDS = "plan_step_stands";

    private PlanTask() {}
}

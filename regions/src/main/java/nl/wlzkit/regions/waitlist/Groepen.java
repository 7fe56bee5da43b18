package nl.wlzkit.regions.waitlist;

/** Sets that are joined step by step; each is known by its lowest member, so that the order of joining does not matter. */
final class Groepen {
    private final int[] ouder;

    Groepen(int aantal) {
        ouder = new int[aantal];
        for (int i = 0; i < aantal; i++) {
            ouder[i] = i;
        }
    }

    int find(int lid) {
        int wortel = lid;
        while (ouder[wortel] != wortel) {
            wortel = ouder[wortel];
        }
        for (int i = lid; ouder[i] != wortel; ) {
            int verder = ouder[i];
            ouder[i] = wortel;
            i = verder;
        }
        return wortel;
    }

    void join(int een, int ander) {
        int a = find(een);
        int b = find(ander);
        ouder[Math.max(a, b)] = Math.min(a, b);
    }

    /** Numbers the sets from 0 in the order of their lowest members: for each member the number of its set. */
    int[] numbered() {
        int[] nummers = new int[ouder.length];
        int volgende = 0;
        for (int i = 0; i < ouder.length; i++) {
            int wortel = find(i);
            nummers[i] = wortel == i ? volgende++ : nummers[wortel];
        }
        return nummers;
    }
}

export const planRoutes = [] as const;
